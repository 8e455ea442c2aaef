--liquibase formatted sql

--changeset wajah-kota:plan-001-import
CREATE TABLE plan_import (
    id          UUID         NOT NULL PRIMARY KEY,
    owner_id    UUID         NOT NULL,
    file_name   VARCHAR(200) NOT NULL,
    content     LONGBLOB     NOT NULL,
    corrections LONGTEXT     NOT NULL,
    uploaded_at DATETIME(6)  NOT NULL,
    state       VARCHAR(10)  NOT NULL,
    created     INT          NOT NULL,
    changed     INT          NOT NULL,
    version     BIGINT       NOT NULL,
    INDEX plan_import_owner (owner_id, uploaded_at),
    CONSTRAINT plan_import_person FOREIGN KEY (owner_id) REFERENCES portal_user (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE plan_import;

--changeset wajah-kota:plan-001-import-effect
CREATE TABLE plan_import_effect (
    import_id     UUID     NOT NULL,
    post_id       UUID     NOT NULL,
    version_after BIGINT   NOT NULL,
    text_before   LONGTEXT NULL,
    PRIMARY KEY (import_id, post_id),
    CONSTRAINT plan_import_effect_import FOREIGN KEY (import_id) REFERENCES plan_import (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE plan_import_effect;
