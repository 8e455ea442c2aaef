--liquibase formatted sql

--changeset wajah-kota:identity-001-opd
CREATE TABLE opd (
    id   UUID         NOT NULL PRIMARY KEY,
    code VARCHAR(30)  NOT NULL,
    name VARCHAR(200) NOT NULL,
    kind VARCHAR(20)  NOT NULL,
    CONSTRAINT opd_code UNIQUE (code)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE opd;
