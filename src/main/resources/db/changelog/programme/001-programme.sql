--liquibase formatted sql

--changeset wajah-kota:programme-001-programme
CREATE TABLE programme (
    id           UUID          NOT NULL PRIMARY KEY,
    name         VARCHAR(200)  NOT NULL,
    goal         VARCHAR(2000) NOT NULL,
    starts       DATE          NOT NULL,
    working_days INT           NOT NULL,
    last_day     DATE          NOT NULL,
    created_by   UUID          NOT NULL,
    created_at   DATETIME(6)   NOT NULL,
    version      BIGINT        NOT NULL,
    INDEX programme_starts (starts, id),
    CONSTRAINT programme_creator FOREIGN KEY (created_by) REFERENCES portal_user (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE programme;

--changeset wajah-kota:programme-001-shift
CREATE TABLE programme_shift (
    id           UUID         NOT NULL PRIMARY KEY,
    programme_id UUID         NOT NULL,
    day_before   DATE         NOT NULL,
    day_after    DATE         NOT NULL,
    reason       VARCHAR(300) NOT NULL,
    at           DATETIME(6)  NOT NULL,
    INDEX programme_shift_programme (programme_id, at),
    CONSTRAINT programme_shift_programme FOREIGN KEY (programme_id) REFERENCES programme (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE programme_shift;

--changeset wajah-kota:programme-001-target
CREATE TABLE programme_target (
    id           UUID          NOT NULL PRIMARY KEY,
    programme_id UUID          NOT NULL,
    name         VARCHAR(200)  NOT NULL,
    unit         VARCHAR(40)   NOT NULL,
    planned      DECIMAL(15,2) NOT NULL,
    reporter_id  UUID          NULL,
    INDEX programme_target_programme (programme_id, name),
    CONSTRAINT programme_target_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT programme_target_reporter FOREIGN KEY (reporter_id) REFERENCES opd (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE programme_target;

--changeset wajah-kota:programme-001-report
CREATE TABLE target_report (
    id          UUID          NOT NULL PRIMARY KEY,
    target_id   UUID          NOT NULL,
    day         DATE          NOT NULL,
    achieved    DECIMAL(15,2) NOT NULL,
    note        VARCHAR(2000) NOT NULL,
    reported_by UUID          NOT NULL,
    reported_at DATETIME(6)   NOT NULL,
    INDEX target_report_target (target_id, day, reported_at),
    CONSTRAINT target_report_target FOREIGN KEY (target_id) REFERENCES programme_target (id),
    CONSTRAINT target_report_person FOREIGN KEY (reported_by) REFERENCES portal_user (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE target_report;

--changeset wajah-kota:programme-001-link
CREATE TABLE programme_link (
    id           UUID NOT NULL PRIMARY KEY,
    programme_id UUID NOT NULL,
    meeting_id   UUID NULL,
    campaign_id  UUID NULL,
    UNIQUE INDEX programme_link_one_meeting (programme_id, meeting_id),
    UNIQUE INDEX programme_link_one_campaign (programme_id, campaign_id),
    INDEX programme_link_of_meeting (meeting_id),
    CONSTRAINT programme_link_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT programme_link_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
    CONSTRAINT programme_link_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE programme_link;
