--liquibase formatted sql

--changeset wajah-kota:rakor-003-letter
--comment What an invitation says because it is a letter (Permendagri 1/2023).
ALTER TABLE meeting
    ADD COLUMN IF NOT EXISTS letter_nature      VARCHAR(20)   NOT NULL DEFAULT 'IMPORTANT',
    ADD COLUMN IF NOT EXISTS letter_attachments VARCHAR(150)  NOT NULL DEFAULT '',
    ADD COLUMN IF NOT EXISTS letter_rank        VARCHAR(150)  NOT NULL DEFAULT '',
    ADD COLUMN IF NOT EXISTS letter_nip         VARCHAR(150)  NOT NULL DEFAULT '',
    ADD COLUMN IF NOT EXISTS letter_copies      VARCHAR(2000) NOT NULL DEFAULT '';
--rollback ALTER TABLE meeting DROP COLUMN letter_nature, DROP COLUMN letter_attachments, DROP COLUMN letter_rank, DROP COLUMN letter_nip, DROP COLUMN letter_copies;
