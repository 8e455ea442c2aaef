--liquibase formatted sql

--changeset wajah-kota:identity-002-user
CREATE TABLE portal_user (
    id            UUID         NOT NULL PRIMARY KEY,
    username      VARCHAR(60)  NOT NULL,
    display_name  VARCHAR(120) NOT NULL,
    password_hash VARCHAR(200) NOT NULL,
    enabled       BOOLEAN      NOT NULL,
    language      VARCHAR(5)   NULL,
    version       BIGINT       NOT NULL,
    CONSTRAINT portal_user_username UNIQUE (username)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE portal_user;

--changeset wajah-kota:identity-002-user-role
CREATE TABLE user_role (
    user_id UUID        NOT NULL,
    role    VARCHAR(20) NOT NULL,
    PRIMARY KEY (user_id, role),
    CONSTRAINT user_role_user FOREIGN KEY (user_id) REFERENCES portal_user (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE user_role;

--changeset wajah-kota:identity-002-user-opd
CREATE TABLE user_opd (
    user_id UUID NOT NULL,
    opd_id  UUID NOT NULL,
    PRIMARY KEY (user_id, opd_id),
    INDEX user_opd_opd (opd_id),
    CONSTRAINT user_opd_user FOREIGN KEY (user_id) REFERENCES portal_user (id),
    CONSTRAINT user_opd_opd FOREIGN KEY (opd_id) REFERENCES opd (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE user_opd;
