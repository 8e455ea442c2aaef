package id.wajahkota.content.campaign;

/** Where a campaign stands. Posts may be planned in it from the start, since advisers judge it with its calendar. */
public enum CampaignStage {
    DRAFT,
    IN_REVIEW,
    CHANGES_REQUESTED,
    APPROVED,
    REJECTED
}
