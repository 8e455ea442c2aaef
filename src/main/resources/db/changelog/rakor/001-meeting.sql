--liquibase formatted sql

--changeset wajah-kota:rakor-001-meeting
CREATE TABLE meeting (
    id               UUID         NOT NULL PRIMARY KEY,
    number           VARCHAR(60)  NOT NULL,
    title            VARCHAR(200) NOT NULL,
    place            VARCHAR(200) NOT NULL,
    starts_at        DATETIME(6)  NOT NULL,
    ends_at          DATETIME(6)  NOT NULL,
    chair            VARCHAR(150) NOT NULL,
    chair_position   VARCHAR(150) NOT NULL,
    minute_taker_id  UUID         NOT NULL,
    stage            VARCHAR(10)  NOT NULL,
    check_in_secret  VARCHAR(64)  NOT NULL,
    sequence         INT          NOT NULL,
    created_by       UUID         NOT NULL,
    created_at       DATETIME(6)  NOT NULL,
    began_at         DATETIME(6)  NULL,
    ended_at         DATETIME(6)  NULL,
    version          BIGINT       NOT NULL,
    INDEX meeting_time (starts_at, id),
    UNIQUE INDEX meeting_number (number),
    CONSTRAINT meeting_minute_taker FOREIGN KEY (minute_taker_id) REFERENCES portal_user (id),
    CONSTRAINT meeting_creator FOREIGN KEY (created_by) REFERENCES portal_user (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE meeting;

--changeset wajah-kota:rakor-001-meeting-opd
CREATE TABLE meeting_opd (
    meeting_id UUID NOT NULL,
    opd_id     UUID NOT NULL,
    PRIMARY KEY (meeting_id, opd_id),
    INDEX meeting_opd_opd (opd_id, meeting_id),
    CONSTRAINT meeting_opd_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
    CONSTRAINT meeting_opd_opd FOREIGN KEY (opd_id) REFERENCES opd (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE meeting_opd;

--changeset wajah-kota:rakor-001-meeting-guest
CREATE TABLE meeting_guest (
    meeting_id     UUID         NOT NULL,
    place          INT          NOT NULL,
    name           VARCHAR(150) NOT NULL,
    guest_position VARCHAR(150) NOT NULL,
    speaker        BOOLEAN      NOT NULL,
    PRIMARY KEY (meeting_id, place),
    CONSTRAINT meeting_guest_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE meeting_guest;

--changeset wajah-kota:rakor-001-agenda-item
CREATE TABLE agenda_item (
    id              UUID         NOT NULL PRIMARY KEY,
    meeting_id      UUID         NOT NULL,
    place           INT          NOT NULL,
    title           VARCHAR(300) NOT NULL,
    presenter       VARCHAR(150) NOT NULL,
    planned_minutes INT          NOT NULL,
    notes           MEDIUMTEXT   NOT NULL,
    notes_revision  INT          NOT NULL,
    notes_by        UUID         NULL,
    notes_at        DATETIME(6)  NULL,
    spent_seconds   BIGINT       NOT NULL,
    running_since   DATETIME(6)  NULL,
    version         BIGINT       NOT NULL,
    INDEX agenda_item_meeting (meeting_id, place),
    FULLTEXT INDEX agenda_item_words (title, notes),
    CONSTRAINT agenda_item_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
    CONSTRAINT agenda_item_notes_by FOREIGN KEY (notes_by) REFERENCES portal_user (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE agenda_item;

--changeset wajah-kota:rakor-001-resolution
CREATE TABLE resolution (
    id             UUID          NOT NULL PRIMARY KEY,
    meeting_id     UUID          NOT NULL,
    agenda_item_id UUID          NULL,
    words          VARCHAR(2000) NOT NULL,
    recorded_by    UUID          NOT NULL,
    recorded_at    DATETIME(6)   NOT NULL,
    INDEX resolution_meeting (meeting_id, recorded_at),
    CONSTRAINT resolution_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
    CONSTRAINT resolution_item FOREIGN KEY (agenda_item_id) REFERENCES agenda_item (id),
    CONSTRAINT resolution_recorder FOREIGN KEY (recorded_by) REFERENCES portal_user (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE resolution;

--changeset wajah-kota:rakor-001-invitation-answer
CREATE TABLE invitation_answer (
    meeting_id  UUID         NOT NULL,
    opd_id      UUID         NOT NULL,
    coming      BOOLEAN      NOT NULL,
    who         VARCHAR(300) NOT NULL,
    answered_by UUID         NOT NULL,
    answered_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (meeting_id, opd_id),
    CONSTRAINT invitation_answer_invited FOREIGN KEY (meeting_id, opd_id) REFERENCES meeting_opd (meeting_id, opd_id),
    CONSTRAINT invitation_answer_person FOREIGN KEY (answered_by) REFERENCES portal_user (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE invitation_answer;

--changeset wajah-kota:rakor-001-attendance
CREATE TABLE attendance (
    id            UUID         NOT NULL PRIMARY KEY,
    meeting_id    UUID         NOT NULL,
    person_id     UUID         NULL,
    name          VARCHAR(150) NOT NULL,
    job           VARCHAR(150) NOT NULL,
    opd_id        UUID         NULL,
    institution   VARCHAR(150) NOT NULL,
    on_behalf_of  VARCHAR(150) NOT NULL,
    arrived_at    DATETIME(6)  NOT NULL,
    left_at       DATETIME(6)  NULL,
    way           VARCHAR(10)  NOT NULL,
    UNIQUE INDEX attendance_once (meeting_id, person_id),
    INDEX attendance_arrival (meeting_id, arrived_at),
    CONSTRAINT attendance_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
    CONSTRAINT attendance_person FOREIGN KEY (person_id) REFERENCES portal_user (id),
    CONSTRAINT attendance_opd FOREIGN KEY (opd_id) REFERENCES opd (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE attendance;

--changeset wajah-kota:rakor-001-meeting-file
CREATE TABLE meeting_file (
    meeting_id    UUID NOT NULL,
    attachment_id UUID NOT NULL,
    PRIMARY KEY (meeting_id, attachment_id),
    INDEX meeting_file_attachment (attachment_id),
    CONSTRAINT meeting_file_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
    CONSTRAINT meeting_file_attachment FOREIGN KEY (attachment_id) REFERENCES attachment (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE meeting_file;

--changeset wajah-kota:rakor-001-proposal
CREATE TABLE agenda_proposal (
    id          UUID          NOT NULL PRIMARY KEY,
    title       VARCHAR(300)  NOT NULL,
    reason      VARCHAR(1000) NOT NULL,
    proposed_by UUID          NOT NULL,
    proposed_at DATETIME(6)   NOT NULL,
    meeting_id  UUID          NULL,
    dropped     BOOLEAN       NOT NULL,
    INDEX agenda_proposal_open (meeting_id, dropped, proposed_at),
    CONSTRAINT agenda_proposal_person FOREIGN KEY (proposed_by) REFERENCES portal_user (id),
    CONSTRAINT agenda_proposal_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE agenda_proposal;

--changeset wajah-kota:rakor-001-minutes
CREATE TABLE minutes (
    id            UUID          NOT NULL PRIMARY KEY,
    meeting_id    UUID          NOT NULL,
    number        INT           NOT NULL,
    code          VARCHAR(20)   NOT NULL,
    content       LONGTEXT      NOT NULL,
    content_hash  CHAR(64)      NOT NULL,
    finalised_by  UUID          NOT NULL,
    finalised_at  DATETIME(6)   NOT NULL,
    reopened_by   UUID          NULL,
    reopened_at   DATETIME(6)   NULL,
    reopen_reason VARCHAR(2000) NOT NULL,
    UNIQUE INDEX minutes_number (meeting_id, number),
    UNIQUE INDEX minutes_code (code),
    CONSTRAINT minutes_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
    CONSTRAINT minutes_finaliser FOREIGN KEY (finalised_by) REFERENCES portal_user (id),
    CONSTRAINT minutes_reopener FOREIGN KEY (reopened_by) REFERENCES portal_user (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE minutes;

--changeset wajah-kota:rakor-001-minutes-paper
CREATE TABLE minutes_paper (
    minutes_id UUID        NOT NULL,
    format     VARCHAR(4)  NOT NULL,
    content    MEDIUMBLOB  NOT NULL,
    hash       CHAR(64)    NOT NULL,
    PRIMARY KEY (minutes_id, format),
    CONSTRAINT minutes_paper_minutes FOREIGN KEY (minutes_id) REFERENCES minutes (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE minutes_paper;
