--liquibase formatted sql

--changeset wajah-kota:content-003-autosave
CREATE TABLE post_autosave (
    id         UUID        NOT NULL PRIMARY KEY,
    user_id    UUID        NOT NULL,
    post_id    UUID        NULL,
    typed      LONGTEXT    NOT NULL,
    saved_at   DATETIME(6) NOT NULL,
    INDEX post_autosave_user (user_id, post_id),
    CONSTRAINT post_autosave_user FOREIGN KEY (user_id) REFERENCES portal_user (id),
    CONSTRAINT post_autosave_post FOREIGN KEY (post_id) REFERENCES post (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE post_autosave;
