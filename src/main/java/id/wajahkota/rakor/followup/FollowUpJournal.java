package id.wajahkota.rakor.followup;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.People;
import id.wajahkota.city.identity.PersonSummary;
import id.wajahkota.city.identity.Role;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.journal.Change;
import id.wajahkota.platform.journal.Happened;
import id.wajahkota.platform.journal.Journal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records what is done with follow-ups, and knows whom it concerns. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FollowUpJournal {

    private final Journal journal;
    private final People people;

    FollowUpJournal(Journal journal, People people) {
        this.journal = journal;
        this.people = people;
    }

    /**
     * Records what moved one, or might have.
     *
     * @param before as it was; nothing when it was just assigned
     */
    void write(
            FollowUpDetail followUp,
            Optional<FollowUpDetail> before,
            String action,
            String note,
            UserId person,
            Instant now) {
        boolean answered = action.equals(FollowUpAction.COMPLETE.name());
        journal.record(
                Happened.to(followUp.id().subject(), followUp.draft().task(), action)
                        .moving(
                                before.map(was -> was.stage().name()),
                                followUp.stage().name())
                        .noting(note)
                        .changing(
                                Change.between(before.map(FollowUpDetail::draft).orElse(null), followUp.draft()))
                        .concerning(answered ? secretariat() : Set.of())
                        .concerningAdminsOf(answered ? Set.<OpdId>of() : Set.of(followUp.opd())),
                Optional.of(person),
                now);
    }

    /** Records a piece of evidence that came or went. */
    void evidence(FollowUpDetail followUp, String action, String title) {
        journal.record(Happened.to(followUp.id().subject(), followUp.draft().task(), action)
                .noting(title));
    }

    /** What a department says it has done is to be verified. */
    private Set<UserId> secretariat() {
        return people.holding(Role.SECRETARIAT).stream().map(PersonSummary::id).collect(Collectors.toSet());
    }
}
