--liquibase formatted sql

--changeset wajah-kota:journal-001-entry
CREATE TABLE journal_entry (
    id           UUID         NOT NULL PRIMARY KEY,
    subject_type VARCHAR(20)  NOT NULL,
    subject_id   UUID         NOT NULL,
    title        VARCHAR(300) NOT NULL,
    action       VARCHAR(30)  NOT NULL,
    actor_id     UUID         NULL,
    from_stage   VARCHAR(30)  NULL,
    to_stage     VARCHAR(30)  NULL,
    revision     INT          NULL,
    note         TEXT         NOT NULL,
    changes      LONGTEXT     NULL,
    concerned    MEDIUMTEXT   NOT NULL,
    departments  TEXT         NOT NULL,
    named        TEXT         NOT NULL,
    happened_at  DATETIME(6)  NOT NULL,
    INDEX journal_entry_subject (subject_type, subject_id, happened_at, id),
    INDEX journal_entry_time (happened_at, id),
    INDEX journal_entry_type (subject_type, happened_at, id),
    INDEX journal_entry_actor (actor_id, happened_at, id),
    CONSTRAINT journal_entry_actor FOREIGN KEY (actor_id) REFERENCES portal_user (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE journal_entry;
