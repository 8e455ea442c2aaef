package id.wajahkota.city.workcalendar;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.journal.Happened;
import id.wajahkota.platform.journal.Journal;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The working hours of the city: the usual ones, and those of certain times. The administrator keeps them. */
@Service
@PreAuthorize("isAuthenticated()")
public class WorkingWeeks {

    private final WorkingHoursRepository hours;
    private final Journal journal;

    WorkingWeeks(WorkingHoursRepository hours, Journal journal) {
        this.hours = hours;
        this.journal = journal;
    }

    /** All of them, the usual ones first, then the latest. */
    @Transactional(readOnly = true)
    public List<WorkingHoursDetail> all() {
        return hours.findAllWithDays().stream()
                .map(WorkingHours::detail)
                .sorted(Comparator.comparing(
                        kept -> kept.draft().validFrom(), Comparator.nullsFirst(Comparator.reverseOrder())))
                .toList();
    }

    /** The days that are worked, as they are in force on that day in the city. */
    @Transactional(readOnly = true)
    public List<WorkingDay> inForceOn(LocalDate day) {
        return WorkingHoursDraft.inForceOn(day, drafts());
    }

    private List<WorkingHoursDraft> drafts() {
        return all().stream().map(WorkingHoursDetail::draft).toList();
    }

    /**
     * Keeps hours for a certain time.
     *
     * @throws RefusedException with a refusal for each field that must be mended
     */
    @Requires(Permission.WORKING_CALENDAR_ADMINISTER)
    @Transactional
    public void add(WorkingHoursDraft draft) {
        check(draft, false, all());
        WorkingHoursId made = hours.save(new WorkingHours(draft)).detail().id();
        journal.record(Happened.created(subject(made), draft.name(), draft));
    }

    /**
     * Writes hours anew.
     *
     * @throws RefusedException with a refusal for each field, or when somebody else saved meanwhile
     */
    @Requires(Permission.WORKING_CALENDAR_ADMINISTER)
    @Transactional
    public void edit(WorkingHoursId id, long seenVersion, WorkingHoursDraft draft) {
        WorkingHours kept = load(id);
        if (kept.detail().version() != seenVersion) {
            throw new RefusedException(Refusal.of(WorkingHoursRefusal.HOURS_EDITED_MEANWHILE));
        }
        List<WorkingHoursDetail> others =
                all().stream().filter(other -> !other.id().equals(id)).toList();
        check(draft, kept.detail().draft().isUsual(), others);
        WorkingHoursDraft before = kept.detail().draft();
        kept.write(draft);
        journal.record(Happened.edited(subject(id), draft.name(), before, draft));
    }

    /**
     * Takes hours away; the usual ones stay.
     *
     * @throws RefusedException when they are the usual ones
     */
    @Requires(Permission.WORKING_CALENDAR_ADMINISTER)
    @Transactional
    public void delete(WorkingHoursId id) {
        WorkingHours kept = load(id);
        if (kept.detail().draft().isUsual()) {
            throw new RefusedException(Refusal.of(WorkingHoursRefusal.HOURS_USUAL_STAY));
        }
        WorkingHoursDraft gone = kept.detail().draft();
        hours.delete(kept);
        journal.record(Happened.deleted(subject(id), gone.name(), gone));
    }

    private static SubjectRef subject(WorkingHoursId id) {
        return new SubjectRef(WorkCalendarKinds.WORKING_HOURS, id.value());
    }

    private WorkingHours load(WorkingHoursId id) {
        return hours.findById(id.value()).orElseThrow(() -> new NotFoundException("No hours " + id.value()));
    }

    private static void check(WorkingHoursDraft draft, boolean usual, List<WorkingHoursDetail> others) {
        List<Refusal> refusals = WorkingHoursChecks.forSaving(
                draft, usual, others.stream().map(WorkingHoursDetail::draft).toList());
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }
}
