--liquibase formatted sql

--changeset wajah-kota:report-001-submission-closed
CREATE INDEX submission_closed ON submission (status, closed_at);
--rollback DROP INDEX submission_closed ON submission;

--changeset wajah-kota:report-001-submission-urgent
CREATE INDEX submission_urgent ON submission (purpose, submitted_at, opd_id);
--rollback DROP INDEX submission_urgent ON submission;
