package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.content.post.PostCopies;
import id.wajahkota.content.post.PostDetail;
import id.wajahkota.content.post.SlotAdvisor;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.ui.Notifications;
import java.time.Instant;
import java.util.Optional;

/** Opens the dialog that copies a post, from wherever the post is shown. */
@SpringComponent
public class PostCopying {

    private final PostCopies copies;
    private final SlotAdvisor advisor;
    private final PortalClock clock;

    PostCopying(PostCopies copies, SlotAdvisor advisor, PortalClock clock) {
        this.copies = copies;
        this.advisor = advisor;
        this.clock = clock;
    }

    /**
     * Asks when, then copies.
     *
     * @param onCopied runs when the copies are there; a single one is opened by itself
     */
    public void ask(PostDetail post, Runnable onCopied) {
        new CopyDialog(post, copies, slot -> hint(post, slot), clock.instant(), made -> {
                    Notifications.success(UI.getCurrent().getTranslation("copy.done", made.size()));
                    onCopied.run();
                    if (made.size() == 1) {
                        UI.getCurrent().navigate("konten/" + made.getFirst().value());
                    }
                })
                .open();
    }

    private String hint(PostDetail post, Instant slot) {
        if (!slot.isAfter(clock.instant())) {
            return " · " + UI.getCurrent().getTranslation("copy.passed");
        }
        boolean clear =
                advisor.about(post.draft().at(slot), Optional.of(post.id())).isClear();
        return clear ? "" : " · " + UI.getCurrent().getTranslation("copy.overlaps");
    }
}
