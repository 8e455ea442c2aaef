package id.wajahkota.city.workcalendar;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.journal.Happened;
import id.wajahkota.platform.journal.Journal;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.CityDays;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days on which the city does not work. Everybody reads them; the administrator keeps them. */
@Service
@PreAuthorize("isAuthenticated()")
public class Holidays {

    private final HolidayRepository holidays;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    Holidays(HolidayRepository holidays, Journal journal, ApplicationEventPublisher events, PortalClock clock) {
        this.holidays = holidays;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Those days, both ends included, in the order of the calendar. */
    @Transactional(readOnly = true)
    public List<HolidayDetail> between(LocalDate first, LocalDate last) {
        return holidays.findByDateBetweenOrderByDateAscName(first, last).stream()
                .map(Holiday::detail)
                .toList();
    }

    /**
     * Keeps a new one.
     *
     * @throws RefusedException with a refusal for each field that must be mended
     */
    @Requires(Permission.WORKING_CALENDAR_ADMINISTER)
    @Transactional
    public void add(HolidayEntry entry) {
        requireComplete(entry);
        requireNew(entry);
        keep(entry);
        tell(entry.name());
    }

    /**
     * Writes one anew.
     *
     * @param seenVersion the version that was read
     * @throws RefusedException with a refusal for each field that must be mended, or when somebody else changed it meanwhile
     * @throws NotFoundException when it is gone
     */
    @Requires(Permission.WORKING_CALENDAR_ADMINISTER)
    @Transactional
    public void edit(HolidayId id, long seenVersion, HolidayEntry entry) {
        Holiday holiday = load(id, seenVersion);
        HolidayEntry before = holiday.detail().entry();
        requireComplete(entry);
        if (!before.date().equals(entry.date()) || !before.name().equals(Blank.clean(entry.name()))) {
            requireNew(entry);
        }
        holiday.write(entry);
        journal.record(Happened.edited(subject(id), entry.name(), before, entry));
        tell(entry.name());
    }

    /**
     * Takes one away.
     *
     * @param seenVersion the version that was read
     * @throws RefusedException when somebody else changed it meanwhile
     * @throws NotFoundException when it is gone
     */
    @Requires(Permission.WORKING_CALENDAR_ADMINISTER)
    @Transactional
    public void delete(HolidayId id, long seenVersion) {
        Holiday holiday = load(id, seenVersion);
        HolidayEntry gone = holiday.detail().entry();
        holidays.delete(holiday);
        journal.record(Happened.deleted(subject(id), gone.name(), gone));
        tell(gone.name());
    }

    /** Of those that a file holds, the ones that are not kept yet; a day that it names twice counts once. */
    @Requires(Permission.WORKING_CALENDAR_ADMINISTER)
    @Transactional(readOnly = true)
    public List<HolidayEntry> missing(List<HolidayEntry> read) {
        Set<HolidayEntry.Key> seen = new HashSet<>();
        return read.stream()
                .filter(entry -> !holidays.existsByDateAndName(entry.date(), entry.name()))
                .filter(entry -> seen.add(entry.key()))
                .toList();
    }

    /** Keeps all that are not kept yet, or none; says how many those were. */
    @Requires(Permission.WORKING_CALENDAR_ADMINISTER)
    @Transactional
    public int addMissing(List<HolidayEntry> read) {
        List<HolidayEntry> missing = missing(read);
        missing.forEach(this::keep);
        missing.stream().map(HolidayEntry::name).findFirst().ifPresent(this::tell);
        return missing.size();
    }

    private void keep(HolidayEntry entry) {
        HolidayId made = holidays.save(new Holiday(entry)).detail().id();
        journal.record(Happened.created(subject(made), entry.name(), entry));
    }

    private static SubjectRef subject(HolidayId id) {
        return new SubjectRef(WorkCalendarKinds.HOLIDAY, id.value());
    }

    private void tell(String what) {
        events.publishEvent(new WorkingDaysChanged(Blank.clean(what), clock.instant()));
    }

    private Holiday load(HolidayId id, long seenVersion) {
        Holiday holiday =
                holidays.findById(id.value()).orElseThrow(() -> new NotFoundException("No holiday " + id.value()));
        if (holiday.detail().version() != seenVersion) {
            throw new RefusedException(Refusal.of(HolidayRefusal.HOLIDAY_CHANGED_MEANWHILE));
        }
        return holiday;
    }

    private void requireNew(HolidayEntry entry) {
        if (holidays.existsByDateAndName(entry.date(), Blank.clean(entry.name()))) {
            throw new RefusedException(Refusal.onField("name", HolidayRefusal.HOLIDAY_EXISTS));
        }
    }

    private static void requireComplete(HolidayEntry entry) {
        List<Refusal> outside = CityDays.check("date", entry.date());
        if (!outside.isEmpty()) {
            throw new RefusedException(outside);
        }
        if (Blank.is(entry.name())) {
            throw new RefusedException(Refusal.onField("name", HolidayRefusal.HOLIDAY_NAME_REQUIRED));
        }
        if (entry.name().length() > HolidayEntry.NAME_LIMIT) {
            throw new RefusedException(
                    Refusal.onField("name", HolidayRefusal.HOLIDAY_NAME_TOO_LONG, HolidayEntry.NAME_LIMIT));
        }
    }
}
