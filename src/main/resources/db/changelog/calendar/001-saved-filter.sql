--liquibase formatted sql

--changeset wajah-kota:calendar-001-saved-filter
CREATE TABLE saved_filter (
    id             UUID          NOT NULL PRIMARY KEY,
    user_id        UUID          NOT NULL,
    name           VARCHAR(120)  NOT NULL,
    query          VARCHAR(2000) NOT NULL,
    default_filter BOOLEAN       NOT NULL,
    UNIQUE INDEX saved_filter_user (user_id, name),
    CONSTRAINT saved_filter_user FOREIGN KEY (user_id) REFERENCES portal_user (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE saved_filter;
