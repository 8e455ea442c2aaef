--liquibase formatted sql

--changeset wajah-kota:rakor-002-search
--comment The search finds a rakor by its title and what was decided; what an index leaves out is set when it is made.
SET SESSION innodb_ft_enable_stopword = OFF;
CREATE FULLTEXT INDEX IF NOT EXISTS meeting_words ON meeting (title, number);
CREATE FULLTEXT INDEX IF NOT EXISTS resolution_words ON resolution (words);
SET SESSION innodb_ft_enable_stopword = DEFAULT;
--rollback DROP INDEX resolution_words ON resolution;
--rollback DROP INDEX meeting_words ON meeting;
