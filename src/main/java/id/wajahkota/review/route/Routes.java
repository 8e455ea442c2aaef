package id.wajahkota.review.route;

import id.wajahkota.city.identity.People;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.city.workcalendar.WorkingCalendar;
import id.wajahkota.city.workcalendar.WorkingTime;
import id.wajahkota.platform.journal.Happened;
import id.wajahkota.platform.journal.Journal;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The approval routes, which the administrator keeps. A submission keeps the route it was submitted with. */
@Service
@Requires(Permission.ROUTE_ADMINISTER)
public class Routes {

    private final RouteRepository routes;
    private final RouteChoice choice;
    private final People people;
    private final Journal journal;
    private final WorkingTime workingTime;
    private final PortalClock clock;

    Routes(
            RouteRepository routes,
            RouteChoice choice,
            People people,
            Journal journal,
            WorkingTime workingTime,
            PortalClock clock) {
        this.routes = routes;
        this.choice = choice;
        this.people = people;
        this.journal = journal;
        this.workingTime = workingTime;
        this.clock = clock;
    }

    /** Every route, the default ones first. */
    @Transactional(readOnly = true)
    public List<RouteDetail> all() {
        return routes.findAllByOrderByDefaultRouteDescSubjectTypeDescName().stream()
                .map(Route::detail)
                .toList();
    }

    /**
     * Keeps a new route.
     *
     * @throws RefusedException with a refusal for each field that must be mended
     */
    @Transactional
    public void add(RouteDraft draft) {
        check(draft);
        if (draft.opd() == null && draft.topic() == null || isTaken(draft, null)) {
            throw new RefusedException(Refusal.onField("scope", RouteRefusal.ROUTE_EXISTS));
        }
        RouteId made = routes.save(new Route(draft)).detail().id();
        journal.record(Happened.created(subject(made), draft.name(), draft));
    }

    /**
     * Writes a route anew; what is under review keeps the steps it began with.
     *
     * @throws RefusedException with a refusal for each field, or when somebody else saved meanwhile
     * @throws NotFoundException when it is gone
     */
    @Transactional
    public void edit(RouteId id, long seenVersion, RouteDraft draft) {
        Route route = load(id);
        if (route.detail().version() != seenVersion) {
            throw new RefusedException(Refusal.of(RouteRefusal.ROUTE_EDITED_MEANWHILE));
        }
        check(draft);
        boolean unscoped = draft.opd() == null && draft.topic() == null;
        if (!route.detail().isDefault() && (unscoped || isTaken(draft, id))) {
            throw new RefusedException(Refusal.onField("scope", RouteRefusal.ROUTE_EXISTS));
        }
        RouteDraft before = route.detail().draft();
        route.write(draft);
        journal.record(Happened.edited(subject(id), draft.name(), before, draft));
    }

    /**
     * Takes a route away; what is under review keeps the steps it began with.
     *
     * @throws RefusedException when it is a default one
     */
    @Transactional
    public void delete(RouteId id) {
        Route route = load(id);
        if (route.detail().isDefault()) {
            throw new RefusedException(Refusal.of(RouteRefusal.ROUTE_DEFAULT_STAYS));
        }
        RouteDraft gone = route.detail().draft();
        routes.delete(route);
        journal.record(Happened.deleted(subject(id), gone.name(), gone));
    }

    private static SubjectRef subject(RouteId id) {
        return new SubjectRef(RouteKinds.ROUTE, id.value());
    }

    /** What would happen to something submitted now and answered at the last moment, step by step. */
    @Transactional(readOnly = true)
    public List<Forecast> forecast(List<Step> steps) {
        WorkingCalendar calendar = workingTime.from(clock.instant());
        Instant opened = clock.instant();
        List<Forecast> forecast = new ArrayList<>();
        for (Step step : steps) {
            Instant due = calendar.plus(opened, Duration.ofHours(step.dueHours()));
            forecast.add(new Forecast(step, names(step), due));
            opened = step.blocks() ? due : opened;
        }
        return forecast;
    }

    /** The steps that nobody could answer today; the secretariat decides in their place. */
    @Transactional(readOnly = true)
    public List<Gap> gaps() {
        return all().stream()
                .flatMap(route -> route.draft().steps().stream()
                        .filter(step -> choice.asked(step).isEmpty())
                        .map(step -> new Gap(route.draft().name(), step.name())))
                .toList();
    }

    private List<String> names(Step step) {
        return people.names(choice.asked(step)).values().stream().sorted().toList();
    }

    private boolean isTaken(RouteDraft draft, RouteId self) {
        return all().stream()
                .filter(route -> !route.id().equals(self))
                .map(RouteDetail::draft)
                .anyMatch(other -> other.subjectType().equals(draft.subjectType())
                        && Objects.equals(other.opd(), draft.opd())
                        && Objects.equals(other.topic(), draft.topic()));
    }

    private Route load(RouteId id) {
        return routes.findById(id.value()).orElseThrow(() -> new NotFoundException("No route " + id.value()));
    }

    private void check(RouteDraft draft) {
        List<UserId> named =
                draft.steps().stream().flatMap(step -> step.people().stream()).toList();
        List<Refusal> refusals = RouteChecks.forSaving(draft, people.rolesOf(named));
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }

    /**
     * One step as it would go.
     *
     * @param due when its answer would be late, in UTC
     */
    public record Forecast(Step step, List<String> people, Instant due) {}

    /** A step without a person. */
    public record Gap(String route, String step) {}
}
