--liquibase formatted sql

--changeset wajah-kota:content-007-revision-moves
INSERT INTO subject_revision (id, subject_type, subject_id, revision, text, kept_at)
SELECT id, 'POST', post_id, revision, text, kept_at FROM post_revision;
--rollback DELETE FROM subject_revision WHERE subject_type = 'POST';

--changeset wajah-kota:content-007-post-revision-goes
DROP TABLE post_revision;
--rollback CREATE TABLE post_revision (id UUID NOT NULL PRIMARY KEY, post_id UUID NOT NULL, revision INT NOT NULL, text LONGTEXT NOT NULL, kept_at DATETIME(6) NOT NULL, UNIQUE INDEX post_revision_revision (post_id, revision), CONSTRAINT post_revision_post FOREIGN KEY (post_id) REFERENCES post (id)) CHARACTER SET utf8mb4;
