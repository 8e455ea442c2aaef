--liquibase formatted sql

--changeset wajah-kota:calendar-002-feed
CREATE TABLE calendar_feed (
    id           UUID        NOT NULL PRIMARY KEY,
    user_id      UUID        NOT NULL,
    token_hash   CHAR(64)    NOT NULL,
    scope        VARCHAR(20) NOT NULL,
    campaign_id  UUID        NULL,
    created_at   DATETIME(6) NOT NULL,
    last_read_at DATETIME(6) NULL,
    UNIQUE INDEX calendar_feed_token (token_hash),
    INDEX calendar_feed_user (user_id, created_at),
    CONSTRAINT calendar_feed_user FOREIGN KEY (user_id) REFERENCES portal_user (id),
    CONSTRAINT calendar_feed_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE calendar_feed;
