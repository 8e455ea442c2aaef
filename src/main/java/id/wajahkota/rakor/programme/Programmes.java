package id.wajahkota.rakor.programme;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.city.workcalendar.WorkingTime;
import id.wajahkota.platform.journal.Happened;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.CityDays;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.Wib;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Programmes, which everybody who has to do with the content reads and the secretariat keeps. */
@Service
@Requires(Permission.PROGRAMME_READ)
@Transactional
public class Programmes {

    private final ProgrammeRepository programmes;
    private final ProgrammeShiftRepository shifts;
    private final ProgrammeJournal journal;
    private final WorkingTime workingTime;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    Programmes(
            ProgrammeRepository programmes,
            ProgrammeShiftRepository shifts,
            ProgrammeJournal journal,
            WorkingTime workingTime,
            CurrentUser currentUser,
            PortalClock clock) {
        this.programmes = programmes;
        this.shifts = shifts;
        this.journal = journal;
        this.workingTime = workingTime;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Every one, what began last on top. */
    @Transactional(readOnly = true)
    public List<ProgrammeDetail> all() {
        return programmes.findAllByOrderByStartsDescIdDesc().stream()
                .map(Programme::detail)
                .toList();
    }

    /**
     * One of them.
     *
     * @throws NotFoundException when there is none
     */
    @Transactional(readOnly = true)
    public ProgrammeDetail find(ProgrammeId id) {
        return load(id).detail();
    }

    /** Which day of it today is. */
    @Transactional(readOnly = true)
    public ProgrammeCount count(ProgrammeDetail programme) {
        return count(programme.draft(), Wib.date(clock.instant()));
    }

    /** Why and when its last day moved, the latest on top. */
    @Transactional(readOnly = true)
    public List<ShiftDetail> shifts(ProgrammeId id) {
        return shifts.findByProgrammeIdOrderByAtDescIdDesc(id.value()).stream()
                .map(ProgrammeShift::detail)
                .toList();
    }

    /**
     * Begins one.
     *
     * @throws RefusedException with a refusal for each field that must be mended
     */
    @Requires(Permission.PROGRAMME_RUN)
    public ProgrammeId create(ProgrammeDraft draft) {
        check(draft);
        Instant now = clock.instant();
        ProgrammeId made = programmes
                .save(new Programme(
                        draft,
                        count(draft, Wib.date(now)).lastDay(),
                        currentUser.require().id(),
                        now))
                .detail()
                .id();
        journal.record(Happened.created(made.subject(), draft.name(), draft));
        return made;
    }

    /**
     * Writes its plan anew; a last day that moves is logged.
     *
     * @param reason what the log says of it
     * @throws RefusedException with a refusal for each field, or when somebody else saved meanwhile
     */
    @Requires(Permission.PROGRAMME_RUN)
    public void edit(ProgrammeId id, long seenVersion, ProgrammeDraft draft, String reason) {
        Programme programme = load(id);
        if (programme.detail().version() != seenVersion) {
            throw new RefusedException(Refusal.of(ProgrammeRefusal.PROGRAMME_EDITED_MEANWHILE));
        }
        check(draft);
        Instant now = clock.instant();
        LocalDate last = count(draft, Wib.date(now)).lastDay();
        log(programme, last, reason, now);
        ProgrammeDraft before = programme.detail().draft();
        programme.write(draft, last);
        journal.record(
                Happened.edited(id.subject(), draft.name(), before, draft).noting(reason));
    }

    /** Counts all of them anew after the working calendar changed; asked by the module, not by people. */
    @PreAuthorize("permitAll()")
    void recount(String reason, Instant now) {
        programmes.findAllByOrderByStartsDescIdDesc().forEach(programme -> {
            LocalDate last = count(programme.detail().draft(), Wib.date(now)).lastDay();
            log(programme, last, reason, now);
            if (!programme.detail().lastDay().equals(last)) {
                programme.endsOn(last);
                journal.record(programme.detail().id(), ProgrammeKinds.SHIFT, reason);
            }
        });
    }

    private void log(Programme programme, LocalDate last, String reason, Instant now) {
        ProgrammeDetail before = programme.detail();
        if (!before.lastDay().equals(last)) {
            shifts.save(new ProgrammeShift(before.id(), before.lastDay(), last, reason, now));
        }
    }

    private ProgrammeCount count(ProgrammeDraft draft, LocalDate today) {
        LocalDate starts = Objects.requireNonNull(draft.starts());
        return ProgrammeCount.of(workingTime.from(Wib.startOf(starts)), starts, draft.workingDays(), today);
    }

    private Programme load(ProgrammeId id) {
        return programmes.findById(id.value()).orElseThrow(() -> new NotFoundException("No programme " + id.value()));
    }

    private static void check(ProgrammeDraft draft) {
        List<Refusal> found = new ArrayList<>();
        if (Blank.is(draft.name())) {
            found.add(Refusal.onField("name", ProgrammeRefusal.PROGRAMME_NAME_REQUIRED));
        }
        if (draft.name().length() > ProgrammeDraft.NAME_LIMIT) {
            found.add(Refusal.onField("name", ProgrammeRefusal.PROGRAMME_TEXT_TOO_LONG, ProgrammeDraft.NAME_LIMIT));
        }
        if (draft.goal().length() > ProgrammeDraft.GOAL_LIMIT) {
            found.add(Refusal.onField("goal", ProgrammeRefusal.PROGRAMME_TEXT_TOO_LONG, ProgrammeDraft.GOAL_LIMIT));
        }
        if (draft.starts() == null) {
            found.add(Refusal.onField("starts", ProgrammeRefusal.PROGRAMME_START_REQUIRED));
        }
        found.addAll(CityDays.check("starts", draft.starts()));
        if (draft.workingDays() < 1 || draft.workingDays() > ProgrammeDraft.DAYS_LIMIT) {
            found.add(Refusal.onField("workingDays", ProgrammeRefusal.PROGRAMME_DAYS, ProgrammeDraft.DAYS_LIMIT));
        }
        if (!found.isEmpty()) {
            throw new RefusedException(found);
        }
    }
}
