--liquibase formatted sql

--changeset wajah-kota:plan-002-version-before
--comment: a file that is brought again knows what its own earlier import did; of older imports nobody knows it
ALTER TABLE plan_import_effect ADD COLUMN version_before BIGINT NULL AFTER post_id;
--rollback ALTER TABLE plan_import_effect DROP COLUMN version_before;

--changeset wajah-kota:plan-002-effect-post
--comment: what imports did is asked for by the posts that a file names
CREATE INDEX plan_import_effect_post ON plan_import_effect (post_id);
--rollback DROP INDEX plan_import_effect_post ON plan_import_effect;
