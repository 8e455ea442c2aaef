package id.wajahkota.rakor.programme;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.Wib;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What programmes want to reach, and how far they are, told by the department that reports it. */
@Service
@Requires(Permission.PROGRAMME_READ)
@Transactional
public class Targets {

    private final TargetRepository targets;
    private final TargetReportRepository reports;
    private final ProgrammeJournal journal;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    Targets(
            TargetRepository targets,
            TargetReportRepository reports,
            ProgrammeJournal journal,
            CurrentUser currentUser,
            PortalClock clock) {
        this.targets = targets;
        this.reports = reports;
        this.journal = journal;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The targets of a programme, by name. */
    @Transactional(readOnly = true)
    public List<TargetDetail> of(ProgrammeId programme) {
        List<Target> all = targets.findByProgrammeIdOrderByNameAscIdAsc(programme.value());
        Map<UUID, List<TargetDetail.Report>> told = all.isEmpty()
                ? Map.of()
                : reports
                        .findByTargetIdInOrderByDayAscReportedAtAsc(
                                all.stream().map(Target::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                TargetReport::target, Collectors.mapping(TargetReport::detail, Collectors.toList())));
        return all.stream()
                .map(target -> target.detail(told.getOrDefault(target.id(), List.of())))
                .toList();
    }

    /**
     * Adds one.
     *
     * @throws RefusedException with a refusal for each field that must be mended
     */
    @Requires(Permission.PROGRAMME_RUN)
    public UUID add(ProgrammeId programme, TargetDraft draft) {
        List<Refusal> found = new ArrayList<>();
        if (Blank.is(draft.name()) || draft.name().length() > TargetDraft.NAME_LIMIT) {
            found.add(Refusal.onField("name", ProgrammeRefusal.TARGET_NAME_REQUIRED, TargetDraft.NAME_LIMIT));
        }
        if (Blank.is(draft.unit()) || draft.unit().length() > TargetDraft.UNIT_LIMIT) {
            found.add(Refusal.onField("unit", ProgrammeRefusal.TARGET_UNIT_REQUIRED, TargetDraft.UNIT_LIMIT));
        }
        if (draft.planned() == null || draft.planned().signum() <= 0 || !TargetDraft.holds(draft.planned())) {
            found.add(Refusal.onField("planned", ProgrammeRefusal.TARGET_PLANNED));
        }
        if (!found.isEmpty()) {
            throw new RefusedException(found);
        }
        UUID made = targets.save(new Target(programme, draft)).id();
        journal.record(
                programme,
                ProgrammeKinds.ADD_TARGET,
                "%s: %s %s".formatted(draft.name(), draft.planned().toPlainString(), draft.unit()));
        return made;
    }

    /** Whether the person logged in tells how far that target is. */
    @Transactional(readOnly = true)
    public boolean mayReport(TargetDetail target) {
        return mayReport(target.draft().reporter(), currentUser.require());
    }

    private static boolean mayReport(@Nullable OpdId reporter, PortalUser person) {
        return person.may(Permission.PROGRAMME_RUN) || reporter != null && person.administers(reporter);
    }

    /**
     * Tells how far a target is today, in all.
     *
     * @throws RefusedException when the figure is missing or negative, or the target is not the person's to report
     */
    @Requires(Permission.TARGET_REPORT)
    public void report(UUID target, @Nullable BigDecimal achieved, String note) {
        Target found = targets.findById(target).orElseThrow(() -> new NotFoundException("No target " + target));
        PortalUser person = currentUser.require();
        if (!mayReport(found.reporter(), person)) {
            throw new RefusedException(Refusal.of(ProgrammeRefusal.TARGET_NOT_YOURS));
        }
        if (achieved == null || achieved.signum() < 0 || !TargetDraft.holds(achieved)) {
            throw new RefusedException(Refusal.onField("achieved", ProgrammeRefusal.TARGET_ACHIEVED));
        }
        if (note.length() > ProgrammeDraft.GOAL_LIMIT) {
            throw new RefusedException(
                    Refusal.onField("note", ProgrammeRefusal.PROGRAMME_TEXT_TOO_LONG, ProgrammeDraft.GOAL_LIMIT));
        }
        Instant now = clock.instant();
        reports.save(new TargetReport(target, Wib.date(now), achieved, note, person.id(), now));
        journal.record(
                found.programme(),
                ProgrammeKinds.REPORT_TARGET,
                Blank.clean("%s: %s %s".formatted(found.name(), achieved.toPlainString(), note)));
    }
}
