--liquibase formatted sql

--changeset wajah-kota:followup-001-directive
CREATE TABLE directive (
    id               UUID          NOT NULL PRIMARY KEY,
    meeting_id       UUID          NOT NULL,
    agenda_item_id   UUID          NULL,
    speaker          VARCHAR(150)  NOT NULL,
    speaker_position VARCHAR(150)  NOT NULL,
    quote            VARCHAR(4000) NOT NULL,
    due              DATE          NULL,
    recorded_by      UUID          NOT NULL,
    recorded_at      DATETIME(6)   NOT NULL,
    version          BIGINT        NOT NULL,
    INDEX directive_meeting (meeting_id, recorded_at, id),
    INDEX directive_recorded (recorded_at, id),
    INDEX directive_speaker (speaker),
    FULLTEXT INDEX directive_words (quote),
    CONSTRAINT directive_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
    CONSTRAINT directive_item FOREIGN KEY (agenda_item_id) REFERENCES agenda_item (id),
    CONSTRAINT directive_recorder FOREIGN KEY (recorded_by) REFERENCES portal_user (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE directive;

--changeset wajah-kota:followup-001-directive-opd
CREATE TABLE directive_opd (
    directive_id UUID NOT NULL,
    opd_id       UUID NOT NULL,
    PRIMARY KEY (directive_id, opd_id),
    CONSTRAINT directive_opd_directive FOREIGN KEY (directive_id) REFERENCES directive (id),
    CONSTRAINT directive_opd_opd FOREIGN KEY (opd_id) REFERENCES opd (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE directive_opd;

--changeset wajah-kota:followup-001-follow-up
CREATE TABLE follow_up (
    id            UUID          NOT NULL PRIMARY KEY,
    meeting_id    UUID          NOT NULL,
    directive_id  UUID          NULL,
    opd_id        UUID          NOT NULL,
    assignee_id   UUID          NULL,
    task          VARCHAR(1000) NOT NULL,
    priority      VARCHAR(10)   NOT NULL,
    due           DATE          NOT NULL,
    stage         VARCHAR(12)   NOT NULL,
    completed_by  UUID          NULL,
    assigned_by   UUID          NOT NULL,
    assigned_at   DATETIME(6)   NOT NULL,
    verified_at   DATETIME(6)   NULL,
    version       BIGINT        NOT NULL,
    INDEX follow_up_due (due, id),
    INDEX follow_up_opd (opd_id, due, id),
    INDEX follow_up_stage (stage, due, id),
    INDEX follow_up_directive (directive_id),
    INDEX follow_up_meeting (meeting_id, due, id),
    INDEX follow_up_assignee (assignee_id, due, id),
    FULLTEXT INDEX follow_up_words (task),
    CONSTRAINT follow_up_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
    CONSTRAINT follow_up_directive FOREIGN KEY (directive_id) REFERENCES directive (id),
    CONSTRAINT follow_up_opd FOREIGN KEY (opd_id) REFERENCES opd (id),
    CONSTRAINT follow_up_assignee FOREIGN KEY (assignee_id) REFERENCES portal_user (id),
    CONSTRAINT follow_up_completer FOREIGN KEY (completed_by) REFERENCES portal_user (id),
    CONSTRAINT follow_up_assigner FOREIGN KEY (assigned_by) REFERENCES portal_user (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE follow_up;

--changeset wajah-kota:followup-001-move
CREATE TABLE follow_up_move (
    id           UUID          NOT NULL PRIMARY KEY,
    follow_up_id UUID          NOT NULL,
    action       VARCHAR(10)   NOT NULL,
    stage        VARCHAR(12)   NOT NULL,
    note         VARCHAR(2000) NOT NULL,
    person_id    UUID          NOT NULL,
    at           DATETIME(6)   NOT NULL,
    INDEX follow_up_move_follow_up (follow_up_id, at),
    CONSTRAINT follow_up_move_follow_up FOREIGN KEY (follow_up_id) REFERENCES follow_up (id),
    CONSTRAINT follow_up_move_person FOREIGN KEY (person_id) REFERENCES portal_user (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE follow_up_move;

--changeset wajah-kota:followup-001-evidence
CREATE TABLE evidence (
    id            UUID          NOT NULL PRIMARY KEY,
    follow_up_id  UUID          NOT NULL,
    kind          VARCHAR(4)    NOT NULL,
    title         VARCHAR(300)  NOT NULL,
    link          VARCHAR(1000) NOT NULL,
    post_id       UUID          NULL,
    attachment_id UUID          NULL,
    added_by      UUID          NOT NULL,
    added_at      DATETIME(6)   NOT NULL,
    INDEX evidence_follow_up (follow_up_id, added_at),
    INDEX evidence_attachment (attachment_id),
    CONSTRAINT evidence_follow_up FOREIGN KEY (follow_up_id) REFERENCES follow_up (id),
    CONSTRAINT evidence_post FOREIGN KEY (post_id) REFERENCES post (id),
    CONSTRAINT evidence_attachment FOREIGN KEY (attachment_id) REFERENCES attachment (id),
    CONSTRAINT evidence_adder FOREIGN KEY (added_by) REFERENCES portal_user (id)
) CHARACTER SET utf8mb4;
--rollback DROP TABLE evidence;
