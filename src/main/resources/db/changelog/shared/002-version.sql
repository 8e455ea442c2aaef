--liquibase formatted sql

--changeset wajah-kota:shared-002-version
--comment Nobody's change is lost to somebody who did not see it.
ALTER TABLE holiday ADD COLUMN IF NOT EXISTS version BIGINT NOT NULL DEFAULT 0;
ALTER TABLE opd ADD COLUMN IF NOT EXISTS version BIGINT NOT NULL DEFAULT 0;
ALTER TABLE agenda_proposal ADD COLUMN IF NOT EXISTS version BIGINT NOT NULL DEFAULT 0;
ALTER TABLE attendance ADD COLUMN IF NOT EXISTS version BIGINT NOT NULL DEFAULT 0;
--rollback ALTER TABLE holiday DROP COLUMN version;
--rollback ALTER TABLE opd DROP COLUMN version;
--rollback ALTER TABLE agenda_proposal DROP COLUMN version;
--rollback ALTER TABLE attendance DROP COLUMN version;
