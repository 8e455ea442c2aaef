package id.wajahkota.platform.journal;

/** What can be done to a subject of any kind. */
public enum CommonAction {
    CREATE,
    EDIT,
    DELETE,
    REMARK,
    REMARK_REPLY,
    REMARK_OPEN,
    REMARK_RESOLVED,
    REMARK_ADOPTED,
    REMARK_DECLINED
}
