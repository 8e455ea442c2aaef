package id.wajahkota.content.ui;

import id.wajahkota.content.CalendarTile;
import id.wajahkota.content.ContentCalendar;
import id.wajahkota.identity.OpdDirectory;
import id.wajahkota.identity.OpdId;
import id.wajahkota.identity.OpdSummary;
import id.wajahkota.shared.Wib;
import id.wajahkota.shared.ui.EnumText;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** Reads a month of tiles as the calendar draws them: two statements, whatever the month holds. */
class TileSource {

    /** The weeks of a month reach at most so far into its neighbours. */
    private static final int NEIGHBOUR_DAYS = 7;

    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    private final ContentCalendar posts;
    private final OpdDirectory opds;

    TileSource(ContentCalendar posts, OpdDirectory opds) {
        this.posts = posts;
        this.opds = opds;
    }

    List<MonthCalendar.Tile> around(YearMonth month) {
        LocalDate first = month.atDay(1).minusDays(NEIGHBOUR_DAYS);
        LocalDate end = month.plusMonths(1).atDay(1).plusDays(NEIGHBOUR_DAYS);
        Map<OpdId, OpdSummary> byId = opds.byId();
        return posts.between(Wib.startOf(first), Wib.startOf(end)).stream()
                .map(post -> tile(post, byId))
                .toList();
    }

    private static MonthCalendar.Tile tile(CalendarTile post, Map<OpdId, OpdSummary> opds) {
        LocalDateTime slot = Wib.local(post.slot());
        return new MonthCalendar.Tile(
                START.format(slot),
                TIME.format(slot),
                opds.get(post.opd()).code(),
                post.title(),
                post.stage().name(),
                EnumText.of(post.stage()),
                post.readable() ? "konten/" + post.id().value() : "");
    }
}
