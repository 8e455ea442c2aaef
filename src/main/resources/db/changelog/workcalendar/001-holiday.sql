--liquibase formatted sql

--changeset wajah-kota:workcalendar-001-holiday
CREATE TABLE holiday (
    id   UUID         NOT NULL PRIMARY KEY,
    date DATE         NOT NULL,
    kind VARCHAR(20)  NOT NULL,
    name VARCHAR(200) NOT NULL,
    UNIQUE INDEX holiday_date (date, name)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE holiday;
