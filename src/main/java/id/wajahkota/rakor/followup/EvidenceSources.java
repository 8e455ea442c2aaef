package id.wajahkota.rakor.followup;

import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.attachment.Attachments;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.WebAddress;
import org.springframework.stereotype.Component;

/** What a piece of evidence points at: it is there, and the person's to show. */
@Component
class EvidenceSources {

    private final Posts posts;
    private final Attachments attachments;

    EvidenceSources(Posts posts, Attachments attachments) {
        this.posts = posts;
        this.attachments = attachments;
    }

    /**
     * Passes when it can be added.
     *
     * @throws RefusedException with a refusal for the field that must be mended
     * @throws id.wajahkota.platform.shared.NotFoundException when the file or the post is not the person's
     */
    void require(EvidenceDraft draft) {
        if (Blank.is(draft.title())) {
            throw new RefusedException(Refusal.onField("title", FollowUpRefusal.EVIDENCE_TITLE_REQUIRED));
        }
        if (draft.title().length() > EvidenceDraft.TITLE_LIMIT) {
            throw new RefusedException(
                    Refusal.onField("title", FollowUpRefusal.EVIDENCE_TITLE_TOO_LONG, EvidenceDraft.TITLE_LIMIT));
        }
        switch (draft) {
            case EvidenceDraft.Link link -> requireAddress(link.address());
            case EvidenceDraft.File file -> attachments.requireOwn(file.file());
            case EvidenceDraft.OfPost post -> posts.find(post.post());
        }
    }

    private static void requireAddress(String address) {
        if (!WebAddress.is(address) || address.length() > EvidenceDraft.LINK_LIMIT) {
            throw new RefusedException(Refusal.onField("address", FollowUpRefusal.EVIDENCE_LINK));
        }
    }
}
