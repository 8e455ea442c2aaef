package id.wajahkota.rakor.followup;

/** What shows that a follow-up was done. */
public enum EvidenceKind {
    LINK,
    FILE,
    POST
}
