package id.wajahkota.oversight.report;

import id.wajahkota.city.workcalendar.WorkingCalendar;
import id.wajahkota.city.workcalendar.WorkingTime;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.SqlNames;
import id.wajahkota.platform.shared.StoredTime;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.rakor.followup.FollowUpStage;
import id.wajahkota.rakor.meeting.MeetingStage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** PostFigures approvals, follow-ups and rakor in the database. */
@Component
class FollowUpFigureQueries {

    private static final String APPROVALS = """
            select s.submitted_at, s.closed_at from submission s
            where s.status = 'APPROVED' and s.closed_at >= :first and s.closed_at < :end
                and s.subject_type = 'POST' and s.purpose = 'APPROVAL' and %s
            """;
    private static final String FOLLOW_UPS = """
            select count(*) as due, coalesce(sum(f.stage = 'VERIFIED'), 0) as verified,
                coalesce(sum(%s), 0) as overdue,
                (select count(*) from meeting m where m.starts_at >= :first and m.starts_at < :end
                    and m.stage not in %s and %s) as meetings
            from follow_up f where f.due >= :firstDay and f.due < :endDay and %s
            """;
    private static final String INVITED =
            "exists (select 1 from meeting_opd i where i.meeting_id = m.id and i.opd_id in (:opds))";
    private static final Duration LONGEST_WAIT = Duration.ofDays(366);

    private final JdbcClient jdbc;
    private final WorkingTime workingTime;
    private final PortalClock clock;

    FollowUpFigureQueries(JdbcClient jdbc, WorkingTime workingTime, PortalClock clock) {
        this.jdbc = jdbc;
        this.workingTime = workingTime;
        this.clock = clock;
    }

    ApprovalTime approvals(Period period, ReportScope scope) {
        WorkingCalendar calendar =
                workingTime.from(Wib.startOf(period.firstDay()).minus(LONGEST_WAIT));
        List<Duration> taken = jdbc.sql(APPROVALS.formatted(scope.within("s.opd_id")))
                .params(scope.parameters())
                .param("first", period.storedFirst())
                .param("end", period.storedEnd())
                .query((row, number) -> calendar.between(
                        instant(row.getObject("submitted_at", LocalDateTime.class)),
                        instant(row.getObject("closed_at", LocalDateTime.class))))
                .list();
        return ApprovalTime.of(taken);
    }

    FollowUpFigures tasks(Period period, ReportScope scope) {
        String invited = scope.opds().isEmpty() ? "1 = 1" : INVITED;
        return jdbc.sql(FOLLOW_UPS.formatted(
                        FollowUpStage.OVERDUE, SqlNames.of(MeetingStage.TO_COME), invited, scope.within("f.opd_id")))
                .params(scope.parameters())
                .param("today", Wib.date(clock.instant()))
                .param("first", period.storedFirst())
                .param("end", period.storedEnd())
                .param("firstDay", period.firstDay())
                .param("endDay", period.end())
                .query((row, number) -> new FollowUpFigures(
                        row.getInt("due"), row.getInt("verified"), row.getInt("overdue"), row.getInt("meetings")))
                .single();
    }

    private static Instant instant(LocalDateTime stored) {
        return StoredTime.instant(stored);
    }
}
