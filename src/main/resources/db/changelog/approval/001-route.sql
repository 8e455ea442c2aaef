--liquibase formatted sql

--changeset wajah-kota:approval-001-route
CREATE TABLE approval_route (
    id            UUID         NOT NULL PRIMARY KEY,
    name          VARCHAR(120) NOT NULL,
    default_route BOOLEAN      NOT NULL
) CHARACTER SET utf8mb4;
--rollback DROP TABLE approval_route;

--changeset wajah-kota:approval-001-route-step
CREATE TABLE approval_route_step (
    route_id UUID         NOT NULL,
    position INT          NOT NULL,
    name     VARCHAR(120) NOT NULL,
    role     VARCHAR(20)  NOT NULL,
    PRIMARY KEY (route_id, position),
    CONSTRAINT approval_route_step_route FOREIGN KEY (route_id) REFERENCES approval_route (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE approval_route_step;

--changeset wajah-kota:approval-001-default-route
INSERT INTO approval_route (id, name, default_route)
VALUES ('019376f0-0000-7000-8000-000000000001', 'Alur baku', TRUE);
--rollback DELETE FROM approval_route WHERE id = '019376f0-0000-7000-8000-000000000001';

--changeset wajah-kota:approval-001-default-route-step
INSERT INTO approval_route_step (route_id, position, name, role)
VALUES ('019376f0-0000-7000-8000-000000000001', 0, 'Sekretariat', 'SECRETARIAT');
--rollback DELETE FROM approval_route_step WHERE route_id = '019376f0-0000-7000-8000-000000000001';
