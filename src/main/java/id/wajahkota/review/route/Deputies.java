package id.wajahkota.review.route;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.People;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.city.identity.Role;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.journal.Happened;
import id.wajahkota.platform.journal.Journal;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.CityDays;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.Wib;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who answers for whom while they are away. The administrator keeps it. */
@Service
@Requires(Permission.ROUTE_ADMINISTER)
public class Deputies {

    private final DeputyRepository deputies;
    private final People people;
    private final Journal journal;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    Deputies(DeputyRepository deputies, People people, Journal journal, CurrentUser currentUser, PortalClock clock) {
        this.deputies = deputies;
        this.people = people;
        this.journal = journal;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The absences of today and of the days to come, the first one on top. */
    @Transactional(readOnly = true)
    public List<Kept> current() {
        return deputies.findFrom(today()).stream().map(Deputy::kept).toList();
    }

    /**
     * Keeps an absence.
     *
     * @throws RefusedException with a refusal for each field that must be mended
     */
    @Transactional
    public void add(Absence absence) {
        List<Refusal> refusals = check(absence);
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        Kept kept = deputies.save(new Deputy(absence)).kept();
        journal.record(Happened.created(subject(kept), name(absence), absence));
    }

    /** Ends an absence; one that is gone stays gone. */
    @Transactional
    public void remove(UUID id) {
        deputies.findById(id).ifPresent(found -> {
            Kept gone = found.kept();
            deputies.delete(found);
            journal.record(Happened.deleted(subject(gone), name(gone.absence()), gone.absence()));
        });
    }

    private static SubjectRef subject(Kept kept) {
        return new SubjectRef(RouteKinds.DEPUTY, kept.id());
    }

    /** Known by who is away. */
    private String name(Absence absence) {
        UserId person = Objects.requireNonNull(absence.person());
        return people.names(List.of(person)).getOrDefault(person, "");
    }

    /** The person logged in, with those they stand in for today; whose account is closed lends no role, but their seat. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Reviewer reviewer() {
        PortalUser person = currentUser.require();
        List<UserId> absent = deputies.findStandingIn(person.id().value(), today()).stream()
                .map(Deputy::person)
                .toList();
        Map<UserId, Set<Role>> roles = people.rolesOf(absent);
        return new Reviewer(
                person,
                absent.stream()
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), one -> roles.getOrDefault(one, Set.of()))));
    }

    private List<Refusal> check(Absence absence) {
        List<Refusal> found = new ArrayList<>();
        if (absence.person() == null) {
            found.add(Refusal.onField("person", RouteRefusal.PERSON_REQUIRED));
        }
        if (absence.deputy() == null) {
            found.add(Refusal.onField("deputy", RouteRefusal.PERSON_REQUIRED));
        } else if (absence.deputy().equals(absence.person())) {
            found.add(Refusal.onField("deputy", RouteRefusal.DEPUTY_IS_THE_PERSON));
        } else if (absence.person() != null && !mayStandIn(absence.deputy(), absence.person())) {
            found.add(Refusal.onField("deputy", RouteRefusal.DEPUTY_WITHOUT_ROLE));
        }
        if (absence.from() == null || absence.until() == null || absence.until().isBefore(absence.from())) {
            found.add(Refusal.onField("until", RouteRefusal.ABSENCE_DATES));
        } else if (absence.until().isBefore(today())) {
            found.add(Refusal.onField("until", RouteRefusal.ABSENCE_OVER));
        } else if (absence.person() != null
                && deputies.isCovered(absence.person().value(), absence.from(), absence.until())) {
            found.add(Refusal.onField("person", RouteRefusal.ABSENCE_OVERLAPS));
        }
        found.addAll(CityDays.check("from", absence.from()));
        found.addAll(CityDays.check("until", absence.until()));
        return found;
    }

    /** A deputy answers only what they could be asked themselves; whose account is closed has no role to compare. */
    private boolean mayStandIn(UserId deputy, UserId person) {
        Map<UserId, Set<Role>> roles = people.rolesOf(List.of(deputy, person));
        Set<Role> held = roles.getOrDefault(deputy, Set.of());
        boolean shared = !Collections.disjoint(held, roles.getOrDefault(person, held));
        return shared && StepKind.ADVISE.isOpenTo(held);
    }

    private LocalDate today() {
        return Wib.date(clock.instant());
    }

    /** An absence as it is kept. */
    public record Kept(UUID id, Absence absence) implements Serializable {}
}
