package id.wajahkota.review.route;

import id.wajahkota.city.identity.Role;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What must hold of a route. Each finding names its field; that of a step carries the step's position. */
final class RouteChecks {

    private RouteChecks() {}

    /**
     * What keeps a route from being saved.
     *
     * @param known the roles of everybody who is named, where their account is open
     */
    static List<Refusal> forSaving(RouteDraft route, Map<UserId, Set<Role>> known) {
        List<Refusal> found = new ArrayList<>();
        if (Blank.is(route.name())) {
            found.add(Refusal.onField("name", RouteRefusal.ROUTE_NAME_REQUIRED));
        } else if (Blank.clean(route.name()).length() > RouteDraft.NAME_LIMIT) {
            found.add(Refusal.onField("name", RouteRefusal.ROUTE_NAME_TOO_LONG, RouteDraft.NAME_LIMIT));
        }
        if (route.steps().isEmpty()) {
            found.add(Refusal.of(RouteRefusal.ROUTE_WITHOUT_STEPS));
        } else if (route.steps().size() > RouteDraft.MOST_STEPS) {
            found.add(Refusal.of(RouteRefusal.ROUTE_TOO_LONG, RouteDraft.MOST_STEPS));
        } else if (route.steps().getLast().kind() != StepKind.DECIDE) {
            found.add(Refusal.of(RouteRefusal.ROUTE_ENDS_WITHOUT_DECISION));
        }
        Set<String> names = new HashSet<>();
        for (int position = 0; position < route.steps().size(); position++) {
            Step step = route.steps().get(position);
            found.addAll(ofStep(step, position, known));
            if (!names.add(Blank.clean(step.name()).toLowerCase(Locale.ROOT))) {
                found.add(Refusal.onField(field("name", position), RouteRefusal.STEP_REPEATED));
            }
        }
        return found;
    }

    private static List<Refusal> ofStep(Step step, int position, Map<UserId, Set<Role>> known) {
        List<Refusal> found = new ArrayList<>();
        if (Blank.is(step.name())) {
            found.add(Refusal.onField(field("name", position), RouteRefusal.STEP_NAME_REQUIRED));
        } else if (step.name().length() > Step.NAME_LIMIT) {
            found.add(Refusal.onField(field("name", position), RouteRefusal.STEP_NAME_TOO_LONG, Step.NAME_LIMIT));
        }
        if (step.role() == null && step.people().isEmpty()) {
            found.add(Refusal.onField(field("people", position), RouteRefusal.STEP_WITHOUT_PEOPLE));
        } else if (!known.keySet().containsAll(step.people())) {
            found.add(Refusal.onField(field("people", position), RouteRefusal.STEP_PERSON_GONE));
        } else if (!isOpenTo(step, known)) {
            String where = step.role() == null ? "people" : "kind";
            found.add(Refusal.onField(field(where, position), RouteRefusal.STEP_NOT_FOR_THEM));
        }
        if (step.dueHours() < 1 || step.dueHours() > Step.DUE_HOURS_LIMIT) {
            found.add(Refusal.onField(
                    field("dueHours", position), RouteRefusal.STEP_DUE_OUT_OF_BOUNDS, Step.DUE_HOURS_LIMIT));
        }
        return found;
    }

    private static boolean isOpenTo(Step step, Map<UserId, Set<Role>> known) {
        return step.role() != null
                ? step.kind().isOpenTo(Set.of(step.role()))
                : step.people().stream().allMatch(person -> step.kind().isOpenTo(known.get(person)));
    }

    private static String field(String name, int position) {
        return name + "." + position;
    }
}
