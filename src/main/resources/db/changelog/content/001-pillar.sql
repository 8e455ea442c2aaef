--liquibase formatted sql

--changeset wajah-kota:content-001-pillar
CREATE TABLE pillar (
    id       UUID        NOT NULL PRIMARY KEY,
    position INT         NOT NULL,
    name_id  VARCHAR(80) NOT NULL,
    name_en  VARCHAR(80) NOT NULL
) CHARACTER SET utf8mb4;
--rollback DROP TABLE pillar;

--changeset wajah-kota:content-001-first-pillars
INSERT INTO pillar (id, position, name_id, name_en)
VALUES ('019376f0-0000-7000-8000-000000000101', 1, 'Wisata', 'Tourism'),
       ('019376f0-0000-7000-8000-000000000102', 2, 'Layanan publik', 'Public services'),
       ('019376f0-0000-7000-8000-000000000103', 3, 'UMKM', 'Small businesses'),
       ('019376f0-0000-7000-8000-000000000104', 4, 'Pendidikan', 'Education'),
       ('019376f0-0000-7000-8000-000000000105', 5, 'Budaya', 'Culture'),
       ('019376f0-0000-7000-8000-000000000106', 6, 'Infrastruktur', 'Infrastructure');
--rollback DELETE FROM pillar;
