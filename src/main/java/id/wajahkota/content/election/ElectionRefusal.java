package id.wajahkota.content.election;

/** Why an election time is not saved. */
public enum ElectionRefusal {
    ELECTION_NAME_REQUIRED,
    ELECTION_NAME_TOO_LONG,
    ELECTION_DATES,
    ELECTION_TOPICS_REQUIRED,
    ELECTION_ROLE,
    ELECTION_EDITED_MEANWHILE
}
