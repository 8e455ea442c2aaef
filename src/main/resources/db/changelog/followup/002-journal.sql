--liquibase formatted sql

--changeset wajah-kota:followup-002-journal
INSERT INTO journal_entry
    (id, subject_type, subject_id, title, action, actor_id, to_stage, note, concerned, departments, named, happened_at)
SELECT m.id, 'FOLLOW_UP', m.follow_up_id, left(f.task, 300), m.action, m.person_id, m.stage, m.note, '', '', '', m.at
FROM follow_up_move m JOIN follow_up f ON f.id = m.follow_up_id;
--rollback DELETE FROM journal_entry WHERE subject_type = 'FOLLOW_UP';

--changeset wajah-kota:followup-002-move-goes
DROP TABLE follow_up_move;
--rollback CREATE TABLE follow_up_move (id UUID NOT NULL PRIMARY KEY, follow_up_id UUID NOT NULL, action VARCHAR(10) NOT NULL, stage VARCHAR(12) NOT NULL, note VARCHAR(2000) NOT NULL, person_id UUID NOT NULL, at DATETIME(6) NOT NULL, INDEX follow_up_move_follow_up (follow_up_id, at), CONSTRAINT follow_up_move_follow_up FOREIGN KEY (follow_up_id) REFERENCES follow_up (id), CONSTRAINT follow_up_move_person FOREIGN KEY (person_id) REFERENCES portal_user (id)) CHARACTER SET utf8mb4;
--rollback INSERT INTO follow_up_move SELECT id, subject_id, left(action, 10), to_stage, left(note, 2000), actor_id, happened_at FROM journal_entry WHERE subject_type = 'FOLLOW_UP' AND to_stage IS NOT NULL;
