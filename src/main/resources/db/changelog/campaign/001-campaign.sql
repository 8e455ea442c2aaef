--liquibase formatted sql

--changeset wajah-kota:campaign-001-campaign
CREATE TABLE campaign (
    id                   UUID          NOT NULL PRIMARY KEY,
    theme                VARCHAR(200)  NOT NULL,
    goal                 VARCHAR(4000) NOT NULL,
    starts               DATE          NOT NULL,
    ends                 DATE          NOT NULL,
    lead_opd_id          UUID          NOT NULL,
    pillar_id            UUID          NULL,
    hashtags             VARCHAR(500)  NOT NULL,
    budget_note          VARCHAR(2000) NOT NULL,
    target_reach         BIGINT        NULL,
    target_posts_per_opd INT           NULL,
    colour               VARCHAR(20)   NOT NULL,
    created_by           UUID          NOT NULL,
    created_at           DATETIME(6)   NOT NULL,
    version              BIGINT        NOT NULL,
    INDEX campaign_dates (ends, starts),
    CONSTRAINT campaign_lead_opd FOREIGN KEY (lead_opd_id) REFERENCES opd (id),
    CONSTRAINT campaign_pillar FOREIGN KEY (pillar_id) REFERENCES pillar (id),
    CONSTRAINT campaign_created_by FOREIGN KEY (created_by) REFERENCES portal_user (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE campaign;

--changeset wajah-kota:campaign-001-participant
CREATE TABLE campaign_participant (
    campaign_id UUID NOT NULL,
    opd_id      UUID NOT NULL,
    PRIMARY KEY (campaign_id, opd_id),
    INDEX campaign_participant_opd (opd_id),
    CONSTRAINT campaign_participant_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id),
    CONSTRAINT campaign_participant_opd FOREIGN KEY (opd_id) REFERENCES opd (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE campaign_participant;
