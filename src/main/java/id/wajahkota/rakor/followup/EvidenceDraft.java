package id.wajahkota.rakor.followup;

import id.wajahkota.content.post.PostId;
import id.wajahkota.platform.attachment.AttachmentId;

/** Something that shows that a follow-up was done. */
public sealed interface EvidenceDraft {

    int TITLE_LIMIT = 300;
    int LINK_LIMIT = 1_000;

    /** What lists call it. */
    String title();

    /** An address on the web. */
    record Link(String title, String address) implements EvidenceDraft {}

    /** A file that was taken in by the same person. */
    record File(String title, AttachmentId file) implements EvidenceDraft {}

    /** A post of the department. */
    record OfPost(String title, PostId post) implements EvidenceDraft {}
}
