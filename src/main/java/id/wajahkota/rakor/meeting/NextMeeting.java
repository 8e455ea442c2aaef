package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.city.workcalendar.WorkingCalendar;
import id.wajahkota.city.workcalendar.WorkingTime;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Wib;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes the next rakor by the last one: its number, its usual day and times, where, who leads it and who is invited. */
@Service
@Requires(Permission.RAKOR_RUN)
public class NextMeeting {

    /** An invitation reaches the departments at least so long before. */
    private static final int DAYS_AHEAD = 7;

    private static final Limit LAST_TWO = Limit.of(2);

    private final MeetingRepository meetings;
    private final WorkingTime workingTime;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    NextMeeting(MeetingRepository meetings, WorkingTime workingTime, CurrentUser currentUser, PortalClock clock) {
        this.meetings = meetings;
        this.workingTime = workingTime;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What the plan of the next one may begin with; an empty one where there was none before. */
    @Transactional(readOnly = true)
    public MeetingDraft draft() {
        UserId minuteTaker = currentUser.require().id();
        List<Meeting> lastTwo = meetings.findLatest(LAST_TWO);
        if (lastTwo.isEmpty()) {
            return MeetingDraft.empty(minuteTaker);
        }
        MeetingSummary last = lastTwo.getFirst().summary();
        MeetingDraft before = lastTwo.getFirst().detail(List.of()).draft();
        Instant starts = usualTime(last.starts());
        String number = lastTwo.size() < LAST_TWO.max()
                ? ""
                : NextNumber.after(
                                last.number(),
                                lastTwo.getLast().summary().number(),
                                Wib.date(starts).getYear())
                        .orElse("");
        return new MeetingDraft(
                number,
                "",
                before.place(),
                starts,
                starts.plus(Duration.between(last.starts(), last.ends())),
                before.chair(),
                before.chairPosition(),
                minuteTaker,
                before.opds(),
                List.of(),
                List.of(),
                before.letter());
    }

    /** The same weekday and time, as soon as invitations can be out, on a day on which the city works. */
    private Instant usualTime(Instant last) {
        Instant now = clock.instant();
        WorkingCalendar calendar = workingTime.from(now);
        LocalDate day = Wib.date(now)
                .plusDays(DAYS_AHEAD)
                .with(TemporalAdjusters.nextOrSame(Wib.date(last).getDayOfWeek()));
        for (int week = 0; week < DAYS_AHEAD && !calendar.isWorkingDay(day); week++) {
            day = day.plusWeeks(1);
        }
        return Wib.instant(day.atTime(Wib.local(last).toLocalTime()));
    }
}
