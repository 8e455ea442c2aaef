package id.wajahkota.rakor.followup;

import static id.wajahkota.rakor.followup.FollowUpStage.DONE;
import static id.wajahkota.rakor.followup.FollowUpStage.IN_PROGRESS;
import static id.wajahkota.rakor.followup.FollowUpStage.OPEN;
import static id.wajahkota.rakor.followup.FollowUpStage.VERIFIED;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.platform.shared.Refusal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules of a follow-up's way to its verification. Pure: the service acts on the outcome, and the screen asks the
 * same rules which buttons to show. Source: domain page, section 5. Whoever called it done does not verify it, whatever
 * roles they hold.
 */
final class FollowUpLifecycle {

    private FollowUpLifecycle() {}

    /** What the decision leads to on that day in the city. */
    static FollowUpOutcome decide(
            FollowUpState followUp, FollowUpDecision decision, PortalUser person, LocalDate today) {
        Optional<FollowUpRefusal> refusal = whyNot(followUp, decision.action(), person);
        if (refusal.isPresent()) {
            return new FollowUpOutcome.Refused(List.of(Refusal.of(refusal.get(), followUp.stage())));
        }
        List<Refusal> found = FollowUpChecks.ofNote(decision);
        return switch (decision) {
            case FollowUpDecision.Begin begin -> moved(found, IN_PROGRESS);
            case FollowUpDecision.Report report -> moved(found, IN_PROGRESS);
            case FollowUpDecision.Complete complete ->
                followUp.evidence() == 0
                        ? refused(Refusal.of(FollowUpRefusal.FOLLOW_UP_EVIDENCE_REQUIRED))
                        : moved(found, DONE);
            case FollowUpDecision.Verify verify -> moved(found, VERIFIED);
            case FollowUpDecision.Return back -> moved(found, IN_PROGRESS);
            case FollowUpDecision.Amend amend -> {
                found.addAll(FollowUpChecks.ofDraft(amend.draft(), today));
                yield moved(found, followUp.stage());
            }
        };
    }

    /** What this person may do with the follow-up as it stands. */
    static Set<FollowUpAction> available(FollowUpState followUp, PortalUser person) {
        return Arrays.stream(FollowUpAction.values())
                .filter(action -> whyNot(followUp, action, person).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<FollowUpRefusal> whyNot(FollowUpState followUp, FollowUpAction action, PortalUser person) {
        boolean theirs = switch (action) {
            case BEGIN, REPORT, COMPLETE -> person.administers(followUp.opd());
            case VERIFY, RETURN, AMEND -> person.may(Permission.FOLLOW_UP_ASSIGN);
        };
        if (!theirs) {
            return Optional.of(FollowUpRefusal.FOLLOW_UP_NOT_YOURS);
        }
        boolean possible = switch (action) {
            case BEGIN -> followUp.stage() == OPEN;
            case REPORT, COMPLETE, AMEND -> followUp.stage() == OPEN || followUp.stage() == IN_PROGRESS;
            case VERIFY, RETURN -> followUp.stage() == DONE;
        };
        if (!possible) {
            return Optional.of(FollowUpRefusal.FOLLOW_UP_WRONG_STAGE);
        }
        boolean ownWork = action == FollowUpAction.VERIFY
                && followUp.completedBy().filter(person.id()::equals).isPresent();
        return ownWork ? Optional.of(FollowUpRefusal.FOLLOW_UP_OWN_WORK) : Optional.empty();
    }

    private static FollowUpOutcome moved(List<Refusal> found, FollowUpStage stage) {
        return found.isEmpty() ? new FollowUpOutcome.Moved(stage) : new FollowUpOutcome.Refused(found);
    }

    private static FollowUpOutcome refused(Refusal refusal) {
        return new FollowUpOutcome.Refused(List.of(refusal));
    }
}
