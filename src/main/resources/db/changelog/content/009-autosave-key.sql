--liquibase formatted sql

--changeset wajah-kota:content-009-autosave-key
--comment Each window that writes a new post keeps what is typed there for itself.
ALTER TABLE post_autosave ADD COLUMN IF NOT EXISTS written_id UUID NULL;
UPDATE post_autosave SET written_id = COALESCE(post_id, id) WHERE written_id IS NULL;
ALTER TABLE post_autosave MODIFY written_id UUID NOT NULL;
CREATE INDEX IF NOT EXISTS post_autosave_written ON post_autosave (user_id, written_id);
DROP INDEX IF EXISTS post_autosave_user ON post_autosave;
--rollback CREATE INDEX post_autosave_user ON post_autosave (user_id, post_id);
--rollback DROP INDEX post_autosave_written ON post_autosave;
--rollback ALTER TABLE post_autosave DROP COLUMN written_id;
