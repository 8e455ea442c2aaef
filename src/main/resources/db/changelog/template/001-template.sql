--liquibase formatted sql

--changeset wajah-kota:template-001-template
CREATE TABLE text_template (
    id         UUID          NOT NULL PRIMARY KEY,
    opd_id     UUID          NULL,
    kind       VARCHAR(20)   NOT NULL,
    name       VARCHAR(120)  NOT NULL,
    text       VARCHAR(4000) NOT NULL,
    changed_by UUID          NOT NULL,
    changed_at DATETIME(6)   NOT NULL,
    version    BIGINT        NOT NULL,
    INDEX text_template_opd (opd_id, kind, name),
    CONSTRAINT text_template_opd FOREIGN KEY (opd_id) REFERENCES opd (id),
    CONSTRAINT text_template_changed_by FOREIGN KEY (changed_by) REFERENCES portal_user (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE text_template;
