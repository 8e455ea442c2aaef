package id.wajahkota.approval;

/** What a reviewer may do with a submission. Rules: domain page, section 3. */
public enum ReviewAction {
    APPROVE,
    REQUEST_CHANGES,
    REJECT
}
