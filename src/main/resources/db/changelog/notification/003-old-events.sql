--liquibase formatted sql

--changeset wajah-kota:notification-003-old-events
DELETE FROM event_publication WHERE event_type NOT LIKE 'id.wajahkota.platform.%' AND event_type NOT LIKE 'id.wajahkota.city.%';
--rollback empty
