--liquibase formatted sql

--changeset wajah-kota:election-001-period
CREATE TABLE election_period (
    id         UUID         NOT NULL PRIMARY KEY,
    name       VARCHAR(120) NOT NULL,
    starts     DATE         NOT NULL,
    ends       DATE         NOT NULL,
    extra_role VARCHAR(20)  NOT NULL,
    version    BIGINT       NOT NULL,
    INDEX election_period_dates (ends, starts)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE election_period;

--changeset wajah-kota:election-001-topic
CREATE TABLE election_period_topic (
    period_id UUID NOT NULL,
    topic_id  UUID NOT NULL,
    PRIMARY KEY (period_id, topic_id),
    CONSTRAINT election_period_topic_period FOREIGN KEY (period_id) REFERENCES election_period (id),
    CONSTRAINT election_period_topic_pillar FOREIGN KEY (topic_id) REFERENCES pillar (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE election_period_topic;
