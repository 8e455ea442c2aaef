package id.wajahkota.review.approval;

import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.review.route.Step;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an election asks of a submission. Pure. Rules: decision 0013. */
final class Neutrality {

    private static final String STEP_NAME = "Netralitas";
    private static final int STEP_HOURS = 8;

    private Neutrality() {}

    /** Why it is not taken yet: every statement must be made. */
    static Optional<Refusal> whyNot(Optional<ElectionTime> election, Set<NeutralityStatement> affirmed) {
        Set<NeutralityStatement> missing = EnumSet.allOf(NeutralityStatement.class);
        missing.removeAll(affirmed);
        return election.filter(time -> !missing.isEmpty())
                .map(time -> Refusal.onField("neutrality", ReviewRefusal.NEUTRALITY_REQUIRED, time.name()));
    }

    /** The route as it is at that time. */
    static List<Step> onTheWay(List<Step> route, Optional<ElectionTime> election) {
        return election.map(time -> stricter(route, time)).orElse(route);
    }

    /** The route as it is during an election: no advice is passed over, and one more decision ends it. */
    static List<Step> stricter(List<Step> route, ElectionTime election) {
        List<Step> steps = new ArrayList<>();
        route.forEach(step -> steps.add(step.mandatory() ? step : step.required()));
        steps.add(Step.decidedBy(freeName(route), election.extraRole(), STEP_HOURS));
        return steps;
    }

    /** Steps of one route go by different names. */
    private static String freeName(List<Step> route) {
        boolean taken = route.stream().anyMatch(step -> step.name().equalsIgnoreCase(STEP_NAME));
        return taken ? STEP_NAME + " 2" : STEP_NAME;
    }
}
