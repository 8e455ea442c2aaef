--liquibase formatted sql

--changeset wajah-kota:media-001-media
CREATE TABLE media (
    id           UUID         NOT NULL PRIMARY KEY,
    opd_id       UUID         NOT NULL,
    file_name    VARCHAR(200) NOT NULL,
    content_type VARCHAR(40)  NOT NULL,
    width        INT          NOT NULL,
    height       INT          NOT NULL,
    uploaded_by  UUID         NOT NULL,
    uploaded_at  DATETIME(6)  NOT NULL,
    INDEX media_opd (opd_id, uploaded_at),
    CONSTRAINT media_opd FOREIGN KEY (opd_id) REFERENCES opd (id),
    CONSTRAINT media_uploaded_by FOREIGN KEY (uploaded_by) REFERENCES portal_user (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE media;

--changeset wajah-kota:media-001-rendition
CREATE TABLE media_rendition (
    media_id UUID        NOT NULL,
    size     VARCHAR(20) NOT NULL,
    bytes    LONGBLOB    NOT NULL,
    PRIMARY KEY (media_id, size),
    CONSTRAINT media_rendition_media FOREIGN KEY (media_id) REFERENCES media (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE media_rendition;
