--liquibase formatted sql

--changeset wajah-kota:campaign-003-journal
INSERT INTO journal_entry
    (id, subject_type, subject_id, title, action, actor_id, from_stage, to_stage, revision, note, concerned, departments, named, happened_at)
SELECT m.id, m.subject_type, m.subject_id, coalesce(left(s.theme, 300), ''), m.decision, m.actor_id, m.from_stage, m.to_stage, m.revision,
    coalesce(m.note, ''), '', '', '', m.moved_at
FROM move m LEFT JOIN campaign s ON s.id = m.subject_id WHERE m.subject_type = 'CAMPAIGN';
--rollback DELETE FROM journal_entry WHERE subject_type = 'CAMPAIGN';
