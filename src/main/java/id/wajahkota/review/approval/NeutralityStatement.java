package id.wajahkota.review.approval;

/**
 * What whoever submits declares while an election is on. Source: the neutrality of civil servants, UU 20/2023 on the
 * civil service, articles 2 and 9, and UU 7/2017 on elections, articles 282 and 283.
 */
public enum NeutralityStatement {
    /** Nobody who stands for election, and no party, is shown or named. */
    NO_CANDIDATE,
    /** No slogan, colour, number or gesture of theirs. */
    NO_SYMBOL,
    /** Nobody is asked to vote for or against anybody. */
    NO_APPEAL,
    /** It serves the public, and praises no holder of an office. */
    PUBLIC_SERVICE
}
