--liquibase formatted sql

--changeset wajah-kota:approval-004-route-step
ALTER TABLE approval_route_step
    MODIFY role VARCHAR(20) NULL,
    ADD COLUMN kind      VARCHAR(10)   NOT NULL DEFAULT 'DECIDE',
    ADD COLUMN people    VARCHAR(2000) NOT NULL DEFAULT '',
    ADD COLUMN quorum    VARCHAR(10)   NOT NULL DEFAULT 'ANY',
    ADD COLUMN due_hours INT           NOT NULL DEFAULT 8,
    ADD COLUMN mandatory BOOLEAN       NOT NULL DEFAULT TRUE;
--rollback ALTER TABLE approval_route_step DROP COLUMN kind, DROP COLUMN people, DROP COLUMN quorum, DROP COLUMN due_hours, DROP COLUMN mandatory;

--changeset wajah-kota:approval-004-submission-step
ALTER TABLE submission_step
    MODIFY role VARCHAR(20) NULL,
    ADD COLUMN kind      VARCHAR(10)   NOT NULL DEFAULT 'DECIDE',
    ADD COLUMN people    VARCHAR(2000) NOT NULL DEFAULT '',
    ADD COLUMN quorum    VARCHAR(10)   NOT NULL DEFAULT 'ANY',
    ADD COLUMN due_hours INT           NOT NULL DEFAULT 8,
    ADD COLUMN mandatory BOOLEAN       NOT NULL DEFAULT TRUE;
--rollback ALTER TABLE submission_step DROP COLUMN kind, DROP COLUMN people, DROP COLUMN quorum, DROP COLUMN due_hours, DROP COLUMN mandatory;

--changeset wajah-kota:approval-004-submission-due
ALTER TABLE submission
    ADD COLUMN open_kind   VARCHAR(10)  NOT NULL DEFAULT 'DECIDE',
    ADD COLUMN open_name   VARCHAR(120) NOT NULL DEFAULT 'Sekretariat',
    ADD COLUMN step_due_at DATETIME(6) NULL,
    ADD COLUMN answer_by   DATETIME(6) NULL;
--rollback ALTER TABLE submission DROP COLUMN open_kind, DROP COLUMN open_name, DROP COLUMN step_due_at, DROP COLUMN answer_by;

--changeset wajah-kota:approval-004-submission-due-fill
UPDATE submission SET step_due_at = due_at, answer_by = due_at WHERE step_due_at IS NULL;
--rollback SELECT 1;

--changeset wajah-kota:approval-004-submission-due-required
ALTER TABLE submission
    MODIFY step_due_at DATETIME(6) NOT NULL,
    MODIFY answer_by DATETIME(6) NOT NULL,
    ADD INDEX submission_answer_by (status, answer_by),
    ADD INDEX submission_opd_answer_by (opd_id, status, answer_by);
--rollback ALTER TABLE submission DROP INDEX submission_answer_by, DROP INDEX submission_opd_answer_by, MODIFY step_due_at DATETIME(6) NULL, MODIFY answer_by DATETIME(6) NULL;

--changeset wajah-kota:approval-004-submission-seat
CREATE TABLE submission_seat (
    submission_id UUID        NOT NULL,
    step_position INT         NOT NULL,
    person_id     UUID        NOT NULL,
    answered_at   DATETIME(6) NULL,
    PRIMARY KEY (submission_id, step_position, person_id),
    INDEX submission_seat_person (person_id, answered_at),
    CONSTRAINT submission_seat_submission FOREIGN KEY (submission_id) REFERENCES submission (id),
    CONSTRAINT submission_seat_person FOREIGN KEY (person_id) REFERENCES portal_user (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE submission_seat;

--changeset wajah-kota:approval-004-opinion
CREATE TABLE opinion (
    id            UUID        NOT NULL PRIMARY KEY,
    submission_id UUID        NOT NULL,
    step_name     VARCHAR(120) NOT NULL,
    person_id     UUID        NOT NULL,
    given_at      DATETIME(6) NOT NULL,
    action        VARCHAR(20) NOT NULL,
    verdict       VARCHAR(20) NULL,
    message       INT         NULL,
    audience      INT         NULL,
    ethics        INT         NULL,
    accuracy      INT         NULL,
    brand         INT         NULL,
    note          TEXT        NULL,
    INDEX opinion_submission (submission_id, given_at),
    CONSTRAINT opinion_submission FOREIGN KEY (submission_id) REFERENCES submission (id),
    CONSTRAINT opinion_person FOREIGN KEY (person_id) REFERENCES portal_user (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE opinion;

--changeset wajah-kota:approval-004-route-scope
ALTER TABLE approval_route
    ADD COLUMN version      BIGINT      NOT NULL DEFAULT 0,
    ADD COLUMN subject_type VARCHAR(20) NOT NULL DEFAULT 'POST',
    ADD COLUMN opd_id       UUID        NULL,
    ADD COLUMN topic_id     UUID        NULL,
    ADD CONSTRAINT approval_route_opd FOREIGN KEY (opd_id) REFERENCES opd (id);
--rollback ALTER TABLE approval_route DROP CONSTRAINT approval_route_opd, DROP COLUMN version, DROP COLUMN subject_type, DROP COLUMN opd_id, DROP COLUMN topic_id;

--changeset wajah-kota:approval-004-deputy
CREATE TABLE deputy (
    id          UUID   NOT NULL PRIMARY KEY,
    person_id   UUID   NOT NULL,
    deputy_id   UUID   NOT NULL,
    valid_from  DATE   NOT NULL,
    valid_until DATE   NOT NULL,
    INDEX deputy_deputy (deputy_id, valid_from, valid_until),
    INDEX deputy_person (person_id, valid_from),
    CONSTRAINT deputy_person FOREIGN KEY (person_id) REFERENCES portal_user (id),
    CONSTRAINT deputy_deputy FOREIGN KEY (deputy_id) REFERENCES portal_user (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE deputy;
