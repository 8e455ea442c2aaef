--liquibase formatted sql

--changeset wajah-kota:content-004-post-columns
ALTER TABLE post
    ADD COLUMN campaign_id   UUID          NULL,
    ADD COLUMN internal_note VARCHAR(4000) NOT NULL DEFAULT '',
    ADD COLUMN video_link    VARCHAR(500)  NOT NULL DEFAULT '',
    ADD COLUMN channel_codes VARCHAR(80)   NOT NULL DEFAULT '',
    ADD COLUMN search_text   MEDIUMTEXT    NOT NULL DEFAULT '',
    ADD COLUMN undo_slot     DATETIME(6)   NULL,
    ADD COLUMN undo_revision INT           NULL,
    ADD COLUMN undo_by       UUID          NULL,
    ADD COLUMN undo_until    DATETIME(6)   NULL,
    ADD CONSTRAINT post_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id),
    ADD CONSTRAINT post_undo_by FOREIGN KEY (undo_by) REFERENCES portal_user (id);
--rollback ALTER TABLE post DROP CONSTRAINT post_campaign, DROP CONSTRAINT post_undo_by, DROP COLUMN campaign_id, DROP COLUMN internal_note, DROP COLUMN video_link, DROP COLUMN channel_codes, DROP COLUMN search_text, DROP COLUMN undo_slot, DROP COLUMN undo_revision, DROP COLUMN undo_by, DROP COLUMN undo_until;

--changeset wajah-kota:content-004-fill-derived
UPDATE post SET search_text = CONCAT_WS('\n', title, caption, hashtags),
    channel_codes = COALESCE((SELECT GROUP_CONCAT(c.channel ORDER BY c.channel) FROM post_channel c WHERE c.post_id = post.id), '');
--rollback SELECT 1;

--changeset wajah-kota:content-004-channel-caption
ALTER TABLE post_channel ADD COLUMN caption MEDIUMTEXT NULL;
--rollback ALTER TABLE post_channel DROP COLUMN caption;

--changeset wajah-kota:content-004-post-media
CREATE TABLE post_media (
    post_id  UUID          NOT NULL,
    position INT           NOT NULL,
    media_id UUID          NOT NULL,
    alt_text VARCHAR(1000) NOT NULL,
    PRIMARY KEY (post_id, position),
    CONSTRAINT post_media_post FOREIGN KEY (post_id) REFERENCES post (id),
    CONSTRAINT post_media_media FOREIGN KEY (media_id) REFERENCES media (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE post_media;

--changeset wajah-kota:content-004-post-search
CREATE FULLTEXT INDEX post_title_text ON post (title);
CREATE FULLTEXT INDEX post_search_text ON post (search_text);
--rollback DROP INDEX post_title_text ON post; DROP INDEX post_search_text ON post;

--changeset wajah-kota:content-004-calendar-index
CREATE INDEX post_calendar ON post (slot, opd_id, stage, pillar_id, campaign_id, author_id, channel_codes, version, title);
CREATE INDEX post_campaign_slot ON post (campaign_id, slot);
CREATE INDEX post_author ON post (author_id);
--rollback DROP INDEX post_calendar ON post; DROP INDEX post_campaign_slot ON post; DROP INDEX post_author ON post;

--changeset wajah-kota:content-004-slot-index-replaced
DROP INDEX post_slot ON post;
--rollback CREATE INDEX post_slot ON post (slot);

--changeset wajah-kota:content-004-planning-rules
CREATE TABLE planning_rules (
    id             INT    NOT NULL PRIMARY KEY,
    overlap_hours  INT    NOT NULL,
    posts_per_hour INT    NOT NULL,
    version        BIGINT NOT NULL
) CHARACTER SET utf8mb4;
INSERT INTO planning_rules (id, overlap_hours, posts_per_hour, version) VALUES (1, 4, 3, 0);
--rollback DROP TABLE planning_rules;
