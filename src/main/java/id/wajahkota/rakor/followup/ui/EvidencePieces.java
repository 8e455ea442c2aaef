package id.wajahkota.rakor.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.content.calendar.PostList;
import id.wajahkota.platform.attachment.Attachments;
import id.wajahkota.rakor.followup.EvidenceFolder;
import id.wajahkota.rakor.followup.FollowUpAction;
import id.wajahkota.rakor.followup.FollowUpDetail;
import id.wajahkota.rakor.followup.FollowUps;

/** Shows and takes the evidence of a follow-up. */
@SpringComponent
class EvidencePieces {

    private final FollowUps followUps;
    private final EvidenceFolder evidence;
    private final Attachments attachments;
    private final PostList posts;

    EvidencePieces(FollowUps followUps, EvidenceFolder evidence, Attachments attachments, PostList posts) {
        this.followUps = followUps;
        this.evidence = evidence;
        this.attachments = attachments;
        this.posts = posts;
    }

    Component panel(FollowUpDetail followUp, Runnable onChanged) {
        boolean open = followUps.available(followUp.id()).contains(FollowUpAction.COMPLETE);
        return new EvidencePanel(
                evidence.of(followUp.id()),
                open,
                () -> new EvidenceDialog(attachments, posts, followUp.opd(), draft -> {
                            evidence.add(followUp.id(), draft);
                            onChanged.run();
                        })
                        .open(),
                piece -> {
                    evidence.remove(piece);
                    onChanged.run();
                });
    }
}
