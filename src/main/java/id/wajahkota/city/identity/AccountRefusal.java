package id.wajahkota.city.identity;

/** Why an account or a department is not kept so. */
public enum AccountRefusal {
    ACCOUNT_USERNAME_INVALID,
    ACCOUNT_OPD_REQUIRED,
    ACCOUNT_OPD_NOT_FOR_ROLE,
    ACCOUNT_OWN_ROLE,
    OPD_CODE_INVALID
}
