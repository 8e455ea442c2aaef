--liquibase formatted sql

--changeset wajah-kota:content-005-post-revision
CREATE TABLE post_revision (
    id       UUID        NOT NULL PRIMARY KEY,
    post_id  UUID        NOT NULL,
    revision INT         NOT NULL,
    text     LONGTEXT    NOT NULL,
    kept_at  DATETIME(6) NOT NULL,
    UNIQUE INDEX post_revision_revision (post_id, revision),
    CONSTRAINT post_revision_post FOREIGN KEY (post_id) REFERENCES post (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE post_revision;
