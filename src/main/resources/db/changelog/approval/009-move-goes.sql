--liquibase formatted sql

--changeset wajah-kota:approval-009-move-goes
DROP TABLE move;
--rollback CREATE TABLE move (id UUID NOT NULL PRIMARY KEY, subject_type VARCHAR(20) NOT NULL, subject_id UUID NOT NULL, moved_at DATETIME(6) NOT NULL, actor_id UUID NULL, decision VARCHAR(30) NOT NULL, from_stage VARCHAR(30) NULL, to_stage VARCHAR(30) NOT NULL, revision INT NOT NULL, note TEXT NULL, INDEX move_subject (subject_type, subject_id, moved_at), CONSTRAINT move_actor FOREIGN KEY (actor_id) REFERENCES portal_user (id)) CHARACTER SET utf8mb4;
--rollback INSERT INTO move SELECT id, subject_type, subject_id, happened_at, actor_id, action, from_stage, to_stage, revision, note FROM journal_entry WHERE subject_type IN ('POST', 'CAMPAIGN') AND to_stage IS NOT NULL AND revision IS NOT NULL;
