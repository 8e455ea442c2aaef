package id.wajahkota.content.feed;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.workcalendar.HolidayDetail;
import id.wajahkota.content.calendar.CalendarTile;
import id.wajahkota.platform.journal.SubjectRef;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What is written into an answer to a calendar program.
 *
 * @param changes when something last happened to each post, in UTC
 */
record FeedContent(
        FeedDetail feed,
        List<CalendarTile> tiles,
        Map<SubjectRef, Instant> changes,
        List<HolidayDetail> holidays,
        Map<OpdId, OpdSummary> opds) {}
