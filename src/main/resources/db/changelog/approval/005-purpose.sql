--liquibase formatted sql

--changeset wajah-kota:approval-005-submission-purpose
ALTER TABLE submission
    ADD COLUMN purpose VARCHAR(10) NOT NULL DEFAULT 'APPROVAL',
    ADD INDEX submission_purpose (purpose, status, answer_by),
    ADD INDEX submission_opd_purpose (opd_id, purpose, status, answer_by);
--rollback ALTER TABLE submission DROP COLUMN purpose, DROP INDEX submission_purpose, DROP INDEX submission_opd_purpose;

--changeset wajah-kota:approval-005-submission-reading
CREATE TABLE submission_reading (
    subject_type VARCHAR(20) NOT NULL,
    subject_id   UUID        NOT NULL,
    person_id    UUID        NOT NULL,
    begun_at     DATETIME(6) NOT NULL,
    PRIMARY KEY (subject_id, subject_type, person_id),
    CONSTRAINT submission_reading_person FOREIGN KEY (person_id) REFERENCES portal_user (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE submission_reading;
