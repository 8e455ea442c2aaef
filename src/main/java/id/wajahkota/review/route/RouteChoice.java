package id.wajahkota.review.route;

import id.wajahkota.city.identity.People;
import id.wajahkota.city.identity.PersonSummary;
import id.wajahkota.city.identity.Role;
import id.wajahkota.city.identity.UserId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds the route of a submission and who is asked on it. The most particular route wins: of a department and a topic,
 * of a topic, of a department, the default one. A step that would be left with nobody is decided by the secretariat;
 * the administrator sees the gap.
 */
@Component
public class RouteChoice {

    private static final String FALLBACK_NAME = "Sekretariat";
    private static final int FALLBACK_HOURS = 8;

    private final RouteRepository routes;
    private final People people;

    RouteChoice(RouteRepository routes, People people) {
        this.routes = routes;
        this.people = people;
    }

    /**
     * The steps and seats of something that is handed in.
     *
     * @param stricter makes of a route what the time asks for
     */
    public SeatedRoute choose(Routed request, UnaryOperator<List<Step>> stricter) {
        List<Step> steps = routes.findBySubjectType(request.subjectType()).stream()
                .filter(route -> route.covers(request.opd(), request.topic()))
                .max(Comparator.comparingInt(Route::particularity))
                .map(Route::steps)
                .orElseGet(() -> List.of(fallback()));
        return seat(stricter.apply(steps), request);
    }

    private SeatedRoute seat(List<Step> wanted, Routed request) {
        List<Step> steps = new ArrayList<>();
        Set<Seat> seats = new HashSet<>();
        for (Step step : wanted) {
            Set<UserId> asked = asked(step).stream()
                    .filter(person -> !request.workOf().contains(person))
                    .collect(Collectors.toSet());
            if (!asked.isEmpty()) {
                if (step.asksEachByName()) {
                    asked.forEach(person -> seats.add(Seat.of(steps.size(), person)));
                }
                steps.add(step);
            } else if (step.kind() == StepKind.DECIDE) {
                steps.add(fallback());
            }
        }
        return new SeatedRoute(steps, seats);
    }

    /** Who could answer at that step today: everybody with an open account whom it names or whose role it names. */
    Set<UserId> asked(Step step) {
        if (step.role() != null) {
            return people.holding(step.role()).stream().map(PersonSummary::id).collect(Collectors.toSet());
        }
        return people.rolesOf(step.people()).keySet();
    }

    private static Step fallback() {
        return Step.decidedBy(FALLBACK_NAME, Role.SECRETARIAT, FALLBACK_HOURS);
    }
}
