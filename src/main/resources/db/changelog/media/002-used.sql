--liquibase formatted sql

--changeset wajah-kota:media-002-used
ALTER TABLE media ADD COLUMN IF NOT EXISTS used_at DATETIME(6) NULL;
--rollback ALTER TABLE media DROP COLUMN used_at;
