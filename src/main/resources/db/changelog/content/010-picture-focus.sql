--liquibase formatted sql

--changeset wajah-kota:content-010-picture-focus
--comment Which part of a picture stays where a channel of another shape cuts some of it off.
ALTER TABLE post_media ADD COLUMN IF NOT EXISTS focus VARCHAR(10) NOT NULL DEFAULT 'CENTRE';
--rollback ALTER TABLE post_media DROP COLUMN IF EXISTS focus;
