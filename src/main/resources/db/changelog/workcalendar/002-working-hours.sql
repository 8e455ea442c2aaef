--liquibase formatted sql

--changeset wajah-kota:workcalendar-002-working-hours
CREATE TABLE working_hours (
    id          UUID         NOT NULL PRIMARY KEY,
    name        VARCHAR(120) NOT NULL,
    valid_from  DATE         NULL,
    valid_until DATE         NULL,
    version     BIGINT       NOT NULL,
    INDEX working_hours_valid (valid_from, valid_until)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE working_hours;

--changeset wajah-kota:workcalendar-002-working-day
CREATE TABLE working_day (
    working_hours_id UUID        NOT NULL,
    weekday          VARCHAR(10) NOT NULL,
    opens            TIME        NOT NULL,
    break_from       TIME        NOT NULL,
    break_until      TIME        NOT NULL,
    closes           TIME        NOT NULL,
    PRIMARY KEY (working_hours_id, weekday),
    CONSTRAINT working_day_hours FOREIGN KEY (working_hours_id) REFERENCES working_hours (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE working_day;

--changeset wajah-kota:workcalendar-002-usual-hours
INSERT INTO working_hours (id, name, valid_from, valid_until, version)
VALUES ('019376f0-0000-7000-8000-000000000201', 'Jam kerja biasa', NULL, NULL, 0);
INSERT INTO working_day (working_hours_id, weekday, opens, break_from, break_until, closes)
VALUES ('019376f0-0000-7000-8000-000000000201', 'MONDAY', '07:30', '12:00', '13:00', '16:00'),
       ('019376f0-0000-7000-8000-000000000201', 'TUESDAY', '07:30', '12:00', '13:00', '16:00'),
       ('019376f0-0000-7000-8000-000000000201', 'WEDNESDAY', '07:30', '12:00', '13:00', '16:00'),
       ('019376f0-0000-7000-8000-000000000201', 'THURSDAY', '07:30', '12:00', '13:00', '16:00'),
       ('019376f0-0000-7000-8000-000000000201', 'FRIDAY', '07:30', '11:30', '13:00', '16:30');
--rollback DELETE FROM working_day; DELETE FROM working_hours;
