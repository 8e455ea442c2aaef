--liquibase formatted sql

--changeset wajah-kota:approval-008-remark-mention
CREATE TABLE remark_mention (
    remark_id UUID NOT NULL,
    person_id UUID NOT NULL,
    PRIMARY KEY (remark_id, person_id),
    CONSTRAINT remark_mention_remark FOREIGN KEY (remark_id) REFERENCES remark (id),
    CONSTRAINT remark_mention_person FOREIGN KEY (person_id) REFERENCES portal_user (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE remark_mention;
