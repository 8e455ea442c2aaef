package id.wajahkota.rakor.followup.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.rakor.followup.DirectiveDetail;
import id.wajahkota.rakor.followup.DirectiveId;
import id.wajahkota.rakor.followup.Directives;
import id.wajahkota.rakor.followup.EvidenceDetail;
import id.wajahkota.rakor.followup.EvidenceFolder;
import id.wajahkota.rakor.followup.FollowUpDetail;
import id.wajahkota.rakor.followup.FollowUpId;
import id.wajahkota.rakor.followup.FollowUps;
import id.wajahkota.rakor.followup.MeetingRef;
import id.wajahkota.rakor.followup.Occasions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the thread of a directive needs of the services, in one place. */
@SpringComponent
class DirectiveThread {

    private final Directives directives;
    private final FollowUps followUps;
    private final EvidenceFolder evidence;
    private final Occasions occasions;
    private final FollowUpWords words;

    DirectiveThread(
            Directives directives,
            FollowUps followUps,
            EvidenceFolder evidence,
            Occasions occasions,
            FollowUpWords words) {
        this.directives = directives;
        this.followUps = followUps;
        this.evidence = evidence;
        this.occasions = occasions;
        this.words = words;
    }

    DirectiveDetail find(DirectiveId id) {
        return directives.find(id);
    }

    List<FollowUpDetail> followUps(DirectiveId id) {
        return followUps.of(id);
    }

    Map<FollowUpId, List<EvidenceDetail>> evidence(List<FollowUpDetail> read) {
        return evidence.ofAll(read);
    }

    Optional<Occasions.Occasion> occasion(MeetingRef meeting) {
        return Optional.ofNullable(occasions.readable(List.of(meeting)).get(meeting));
    }

    Map<OpdId, OpdSummary> opds() {
        return words.byId();
    }

    String due(FollowUpDetail followUp) {
        return words.due(followUp.due()).apply(new FollowUpWords.Due(followUp.due(), followUp.stage()));
    }
}
