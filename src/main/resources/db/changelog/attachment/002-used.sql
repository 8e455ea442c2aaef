--liquibase formatted sql

--changeset wajah-kota:attachment-002-used
ALTER TABLE attachment ADD COLUMN IF NOT EXISTS used_at DATETIME(6) NULL;
--rollback ALTER TABLE attachment DROP COLUMN used_at;
