--liquibase formatted sql

--changeset wajah-kota:rakor-004-place runInTransaction:false
--comment: whoever remembers where a rakor was finds it
SET SESSION innodb_ft_enable_stopword = OFF;
DROP INDEX IF EXISTS meeting_words ON meeting;
CREATE FULLTEXT INDEX IF NOT EXISTS meeting_words ON meeting (title, number, place);
SET SESSION innodb_ft_enable_stopword = DEFAULT;
--rollback SET SESSION innodb_ft_enable_stopword = OFF;
--rollback DROP INDEX IF EXISTS meeting_words ON meeting;
--rollback CREATE FULLTEXT INDEX IF NOT EXISTS meeting_words ON meeting (title, number);
--rollback SET SESSION innodb_ft_enable_stopword = DEFAULT;
