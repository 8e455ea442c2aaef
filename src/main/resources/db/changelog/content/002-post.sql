--liquibase formatted sql

--changeset wajah-kota:content-002-post
CREATE TABLE post (
    id                 UUID         NOT NULL PRIMARY KEY,
    opd_id             UUID         NOT NULL,
    pillar_id          UUID         NOT NULL,
    title              VARCHAR(200) NOT NULL,
    caption            MEDIUMTEXT   NOT NULL,
    hashtags           VARCHAR(500) NOT NULL,
    slot               DATETIME(6)  NOT NULL,
    stage              VARCHAR(20)  NOT NULL,
    revision           INT          NOT NULL,
    submitted_revision INT          NOT NULL,
    author_id          UUID         NOT NULL,
    last_editor_id     UUID         NOT NULL,
    last_edited_at     DATETIME(6)  NOT NULL,
    published_at       DATETIME(6)  NULL,
    version            BIGINT       NOT NULL,
    INDEX post_slot (slot),
    INDEX post_opd_slot (opd_id, slot),
    INDEX post_stage_slot (stage, slot),
    CONSTRAINT post_opd FOREIGN KEY (opd_id) REFERENCES opd (id),
    CONSTRAINT post_pillar FOREIGN KEY (pillar_id) REFERENCES pillar (id),
    CONSTRAINT post_author FOREIGN KEY (author_id) REFERENCES portal_user (id),
    CONSTRAINT post_last_editor FOREIGN KEY (last_editor_id) REFERENCES portal_user (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE post;

--changeset wajah-kota:content-002-post-channel
CREATE TABLE post_channel (
    post_id     UUID         NOT NULL,
    channel     VARCHAR(20)  NOT NULL,
    public_link VARCHAR(500) NULL,
    PRIMARY KEY (post_id, channel),
    CONSTRAINT post_channel_post FOREIGN KEY (post_id) REFERENCES post (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE post_channel;
