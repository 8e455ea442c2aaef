--liquibase formatted sql

--changeset wajah-kota:notification-001-event-publication
CREATE TABLE event_publication (
    id                     UUID           NOT NULL PRIMARY KEY,
    publication_date       DATETIME(6)    NOT NULL,
    listener_id            VARCHAR(255)   NOT NULL,
    serialized_event       VARCHAR(12000) NOT NULL,
    event_type             VARCHAR(255)   NOT NULL,
    completion_date        DATETIME(6)    NULL,
    last_resubmission_date DATETIME(6)    NULL,
    completion_attempts    INT            NOT NULL,
    status                 VARCHAR(20)    NULL,
    INDEX event_publication_status (status, publication_date)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE event_publication;

--changeset wajah-kota:notification-001-notice
CREATE TABLE notice (
    id           UUID          NOT NULL PRIMARY KEY,
    event_id     UUID          NOT NULL,
    person_id    UUID          NOT NULL,
    subject_type VARCHAR(20)   NOT NULL,
    title        VARCHAR(200)  NOT NULL,
    path         VARCHAR(200)  NOT NULL,
    move         VARCHAR(30)   NOT NULL,
    actor_id     UUID          NOT NULL,
    note         TEXT          NOT NULL,
    happened_at  DATETIME(6)   NOT NULL,
    read_at      DATETIME(6)   NULL,
    UNIQUE INDEX notice_event (event_id, person_id),
    INDEX notice_person (person_id, happened_at, id),
    INDEX notice_unread (person_id, read_at),
    CONSTRAINT notice_person FOREIGN KEY (person_id) REFERENCES portal_user (id),
    CONSTRAINT notice_actor FOREIGN KEY (actor_id) REFERENCES portal_user (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE notice;
