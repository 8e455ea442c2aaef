--liquibase formatted sql

--changeset wajah-kota:approval-007-subject-revision
CREATE TABLE subject_revision (
    id           UUID        NOT NULL PRIMARY KEY,
    subject_type VARCHAR(20) NOT NULL,
    subject_id   UUID        NOT NULL,
    revision     INT         NOT NULL,
    text         LONGTEXT    NOT NULL,
    kept_at      DATETIME(6) NOT NULL,
    UNIQUE INDEX subject_revision_revision (subject_type, subject_id, revision)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE subject_revision;

--changeset wajah-kota:approval-007-campaign-route
INSERT INTO approval_route (id, name, default_route, subject_type)
VALUES ('019376f0-0000-7000-8000-000000000002', 'Alur kampanye', TRUE, 'CAMPAIGN');
--rollback DELETE FROM approval_route WHERE id = '019376f0-0000-7000-8000-000000000002';

--changeset wajah-kota:approval-007-campaign-route-steps
INSERT INTO approval_route_step (route_id, position, name, role, kind, quorum, due_hours, mandatory)
VALUES ('019376f0-0000-7000-8000-000000000002', 0, 'Akademisi', 'ADVISOR', 'ADVISE', 'ALL', 24, TRUE),
       ('019376f0-0000-7000-8000-000000000002', 1, 'Sekretariat', 'SECRETARIAT', 'DECIDE', 'ANY', 8, TRUE);
--rollback DELETE FROM approval_route_step WHERE route_id = '019376f0-0000-7000-8000-000000000002';
