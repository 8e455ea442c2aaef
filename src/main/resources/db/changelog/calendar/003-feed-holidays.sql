--liquibase formatted sql

--changeset wajah-kota:calendar-003-feed-holidays
ALTER TABLE calendar_feed ADD COLUMN IF NOT EXISTS holidays BOOLEAN NOT NULL DEFAULT FALSE;
--rollback ALTER TABLE calendar_feed DROP COLUMN holidays;
