package id.wajahkota.city.workcalendar;

import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.CityDays;
import id.wajahkota.platform.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What must hold of working hours. Each finding names the form field it belongs to. */
final class WorkingHoursChecks {

    private WorkingHoursChecks() {}

    /**
     * What keeps them from being saved.
     *
     * @param usual whether they are the hours that hold whenever no others do, and so need no dates
     */
    static List<Refusal> forSaving(WorkingHoursDraft draft, boolean usual, List<WorkingHoursDraft> others) {
        List<Refusal> found = new ArrayList<>();
        if (Blank.is(draft.name())) {
            found.add(Refusal.onField("name", WorkingHoursRefusal.HOURS_NAME_REQUIRED));
        } else if (draft.name().length() > WorkingHoursDraft.NAME_LIMIT) {
            found.add(Refusal.onField("name", WorkingHoursRefusal.HOURS_NAME_TOO_LONG, WorkingHoursDraft.NAME_LIMIT));
        }
        if (!usual) {
            checkDates(draft, others, found);
        }
        if (draft.days().isEmpty()) {
            found.add(Refusal.onField("days", WorkingHoursRefusal.HOURS_DAY_REQUIRED));
        }
        draft.days().stream()
                .filter(day -> !day.isInOrder())
                .map(day -> Refusal.onField(day.weekday().name(), WorkingHoursRefusal.HOURS_DAY_OUT_OF_ORDER))
                .forEach(found::add);
        return found;
    }

    private static void checkDates(WorkingHoursDraft draft, List<WorkingHoursDraft> others, List<Refusal> found) {
        LocalDate from = draft.validFrom();
        LocalDate until = draft.validUntil();
        List<Refusal> outside = new ArrayList<>(CityDays.check("validFrom", from));
        outside.addAll(CityDays.check("validUntil", until));
        if (!outside.isEmpty()) {
            found.addAll(outside);
            return;
        }
        if (from == null || until == null) {
            found.add(Refusal.onField(
                    from == null ? "validFrom" : "validUntil", WorkingHoursRefusal.HOURS_DATES_REQUIRED));
        } else if (until.isBefore(from)) {
            found.add(Refusal.onField("validUntil", WorkingHoursRefusal.HOURS_END_BEFORE_START));
        } else {
            others.stream()
                    .filter(other -> from.datesUntil(until.plusDays(1)).anyMatch(other::covers))
                    .findFirst()
                    .ifPresent(other ->
                            found.add(Refusal.onField("validFrom", WorkingHoursRefusal.HOURS_OVERLAP, other.name())));
        }
    }
}
