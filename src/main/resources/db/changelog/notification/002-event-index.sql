--liquibase formatted sql

--changeset wajah-kota:notification-002-event-publication-event
CREATE INDEX event_publication_event ON event_publication (listener_id, serialized_event(60));
--rollback DROP INDEX event_publication_event ON event_publication;
