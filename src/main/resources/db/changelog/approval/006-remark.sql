--liquibase formatted sql

--changeset wajah-kota:approval-006-remark
CREATE TABLE remark (
    id           UUID          NOT NULL PRIMARY KEY,
    subject_type VARCHAR(20)   NOT NULL,
    subject_id   UUID          NOT NULL,
    thread_id    UUID          NULL,
    revision     INT           NOT NULL,
    field        VARCHAR(40)   NOT NULL,
    quote        VARCHAR(500)  NOT NULL,
    words        VARCHAR(2000) NOT NULL,
    author_id    UUID          NOT NULL,
    written_at   DATETIME(6)   NOT NULL,
    status       VARCHAR(10)   NOT NULL,
    status_by    UUID          NULL,
    reason       VARCHAR(2000) NOT NULL,
    version      BIGINT        NOT NULL,
    INDEX remark_subject (subject_type, subject_id, written_at),
    CONSTRAINT remark_thread FOREIGN KEY (thread_id) REFERENCES remark (id),
    CONSTRAINT remark_author FOREIGN KEY (author_id) REFERENCES portal_user (id),
    CONSTRAINT remark_status_by FOREIGN KEY (status_by) REFERENCES portal_user (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE remark;
