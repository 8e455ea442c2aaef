package id.wajahkota.rakor.programme;

/** Why nothing is done with a programme. */
public enum ProgrammeRefusal {
    PROGRAMME_NAME_REQUIRED,
    PROGRAMME_TEXT_TOO_LONG,
    PROGRAMME_START_REQUIRED,
    PROGRAMME_DAYS,
    PROGRAMME_EDITED_MEANWHILE,
    TARGET_NAME_REQUIRED,
    TARGET_UNIT_REQUIRED,
    TARGET_PLANNED,
    TARGET_ACHIEVED,
    TARGET_NOT_YOURS
}
