--liquibase formatted sql

--changeset wajah-kota:attachment-001-attachment
CREATE TABLE attachment (
    id           UUID         NOT NULL PRIMARY KEY,
    name         VARCHAR(200) NOT NULL,
    content_type VARCHAR(100) NOT NULL,
    bytes        INT          NOT NULL,
    uploaded_by  UUID         NOT NULL,
    uploaded_at  DATETIME(6)  NOT NULL,
    CONSTRAINT attachment_uploader FOREIGN KEY (uploaded_by) REFERENCES portal_user (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE attachment;

--changeset wajah-kota:attachment-001-content
CREATE TABLE attachment_content (
    attachment_id UUID       NOT NULL PRIMARY KEY,
    content       MEDIUMBLOB NOT NULL,
    CONSTRAINT attachment_content_attachment FOREIGN KEY (attachment_id) REFERENCES attachment (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE attachment_content;
