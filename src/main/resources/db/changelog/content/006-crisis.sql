--liquibase formatted sql

--changeset wajah-kota:content-006-crisis
CREATE TABLE crisis (
    id        UUID          NOT NULL PRIMARY KEY,
    reason    VARCHAR(2000) NOT NULL,
    begun_at  DATETIME(6)   NOT NULL,
    begun_by  UUID          NOT NULL,
    ended_at  DATETIME(6)   NULL,
    ended_by  UUID          NULL,
    ending    VARCHAR(2000) NOT NULL,
    version   BIGINT        NOT NULL,
    INDEX crisis_ended (ended_at, begun_at),
    CONSTRAINT crisis_begun_by FOREIGN KEY (begun_by) REFERENCES portal_user (id),
    CONSTRAINT crisis_ended_by FOREIGN KEY (ended_by) REFERENCES portal_user (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE crisis;

--changeset wajah-kota:content-006-post-crisis
ALTER TABLE post
    ADD COLUMN crisis_id UUID NULL,
    ADD INDEX post_crisis (crisis_id, slot),
    ADD CONSTRAINT post_crisis FOREIGN KEY (crisis_id) REFERENCES crisis (id);
--rollback ALTER TABLE post DROP CONSTRAINT post_crisis, DROP INDEX post_crisis, DROP COLUMN crisis_id;
