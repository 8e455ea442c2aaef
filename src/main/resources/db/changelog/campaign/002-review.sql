--liquibase formatted sql

--changeset wajah-kota:campaign-002-review
ALTER TABLE campaign
    ADD COLUMN stage              VARCHAR(20) NOT NULL DEFAULT 'DRAFT',
    ADD COLUMN revision           INT         NOT NULL DEFAULT 1,
    ADD COLUMN submitted_revision INT         NOT NULL DEFAULT 0,
    ADD COLUMN last_editor_id     UUID        NULL;
--rollback ALTER TABLE campaign DROP COLUMN stage, DROP COLUMN revision, DROP COLUMN submitted_revision, DROP COLUMN last_editor_id;

--changeset wajah-kota:campaign-002-last-editor-fill
UPDATE campaign SET last_editor_id = created_by WHERE last_editor_id IS NULL;
--rollback SELECT 1;

--changeset wajah-kota:campaign-002-last-editor-required
ALTER TABLE campaign
    MODIFY last_editor_id UUID NOT NULL,
    ADD CONSTRAINT campaign_last_editor FOREIGN KEY (last_editor_id) REFERENCES portal_user (id);
--rollback ALTER TABLE campaign DROP CONSTRAINT campaign_last_editor, MODIFY last_editor_id UUID NULL;
