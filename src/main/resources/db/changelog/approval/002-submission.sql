--liquibase formatted sql

--changeset wajah-kota:approval-002-submission
CREATE TABLE submission (
    id             UUID         NOT NULL PRIMARY KEY,
    subject_type   VARCHAR(20)  NOT NULL,
    subject_id     UUID         NOT NULL,
    opd_id         UUID         NOT NULL,
    title          VARCHAR(200) NOT NULL,
    revision       INT          NOT NULL,
    author_id      UUID         NOT NULL,
    last_editor_id UUID         NOT NULL,
    status         VARCHAR(20)  NOT NULL,
    open_step      INT          NOT NULL,
    open_role      VARCHAR(20)  NULL,
    due_at         DATETIME(6)  NOT NULL,
    submitted_at   DATETIME(6)  NOT NULL,
    closed_at      DATETIME(6)  NULL,
    closed_by      UUID         NULL,
    version        BIGINT       NOT NULL,
    INDEX submission_subject (subject_type, subject_id, submitted_at),
    INDEX submission_queue (status, open_role, due_at),
    INDEX submission_opd (opd_id, status, due_at),
    INDEX submission_status (status, due_at),
    CONSTRAINT submission_opd FOREIGN KEY (opd_id) REFERENCES opd (id),
    CONSTRAINT submission_author FOREIGN KEY (author_id) REFERENCES portal_user (id),
    CONSTRAINT submission_last_editor FOREIGN KEY (last_editor_id) REFERENCES portal_user (id),
    CONSTRAINT submission_closed_by FOREIGN KEY (closed_by) REFERENCES portal_user (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE submission;

--changeset wajah-kota:approval-002-submission-step
CREATE TABLE submission_step (
    submission_id UUID         NOT NULL,
    position      INT          NOT NULL,
    name          VARCHAR(120) NOT NULL,
    role          VARCHAR(20)  NOT NULL,
    PRIMARY KEY (submission_id, position),
    CONSTRAINT submission_step_submission FOREIGN KEY (submission_id) REFERENCES submission (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE submission_step;
