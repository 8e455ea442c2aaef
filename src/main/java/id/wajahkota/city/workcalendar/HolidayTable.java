package id.wajahkota.city.workcalendar;

import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.spreadsheet.MomentOrder;
import id.wajahkota.platform.spreadsheet.MomentSpelling;
import id.wajahkota.platform.spreadsheet.Vocabulary;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads holidays from CSV: with commas or, as offices here save it, semicolons; with heads in English or Indonesian. */
final class HolidayTable {

    private static final int REFUSALS_SHOWN = 5;

    /** Titles, blank lines and Excel's "sep=;" may stand above the heads. */
    private static final int HEADS_AMONG = 10;

    private static final Pattern HEAD_LINE = Pattern.compile("(?i)(?:^|[;,\"])\\s*(?:date|tanggal)\\s*(?:[;,\"]|$)");

    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setIgnoreHeaderCase(true)
            .setTrim(true)
            .get();
    private static final Map<String, List<String>> HEADS = Map.of(
            "date", List.of("date", "tanggal"), "kind", List.of("kind", "jenis"), "name", List.of("name", "nama"));
    private static final Vocabulary<HolidayKind> KINDS = new Vocabulary<HolidayKind>()
            .add("NATIONAL", HolidayKind.NATIONAL)
            .add("Libur nasional", HolidayKind.NATIONAL)
            .add("COLLECTIVE_LEAVE", HolidayKind.COLLECTIVE_LEAVE)
            .add("Cuti bersama", HolidayKind.COLLECTIVE_LEAVE);

    private final List<Refusal> refusals = new ArrayList<>();
    private final List<HolidayEntry> entries = new ArrayList<>();
    private final Map<String, HolidayKind> kinds = new HashMap<>();
    private final int above;
    private MomentOrder order = MomentOrder.of(List.of());

    private HolidayTable(int above) {
        this.above = above;
    }

    static HolidayReading read(String content) {
        List<String> lines = content.lines().toList();
        int above = (int) lines.stream()
                .limit(HEADS_AMONG)
                .takeWhile(line -> !HEAD_LINE.matcher(line).find())
                .count();
        HolidayTable table = new HolidayTable(above == Math.min(HEADS_AMONG, lines.size()) ? 0 : above);
        String below = String.join("\n", lines.subList(table.above, lines.size()));
        char separator = below.lines().findFirst().orElse("").indexOf(';') >= 0 ? ';' : ',';
        List<String> unread;
        try (CSVParser parser = CSV.builder().setDelimiter(separator).get().parse(new StringReader(below))) {
            HEADS.keySet().forEach(column -> requireOnce(parser, column));
            unread = parser.getHeaderNames().stream()
                    .filter(head -> HEADS.keySet().stream().noneMatch(column -> isHeadOf(column, head)))
                    .filter(head -> !Blank.is(head))
                    .toList();
            List<CSVRecord> rows = parser.getRecords();
            table.order = MomentOrder.of(
                    rows.stream().map(row -> value(parser, row, "date")).toList());
            rows.forEach(row -> table.read(parser, row));
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            throw new RefusedException(Refusal.of(HolidayRefusal.HOLIDAY_FILE_UNREADABLE));
        }
        if (!table.refusals.isEmpty()) {
            throw new RefusedException(
                    table.refusals.stream().limit(REFUSALS_SHOWN).toList());
        }
        return new HolidayReading(table.entries, List.of(), unread, List.of());
    }

    private static void requireOnce(CSVParser parser, String column) {
        long found = parser.getHeaderNames().stream()
                .filter(head -> isHeadOf(column, head))
                .count();
        if (found != 1) {
            throw new RefusedException(Refusal.of(
                    found == 0 ? HolidayRefusal.HOLIDAY_COLUMN_MISSING : HolidayRefusal.HOLIDAY_COLUMN_TWICE,
                    HEADS.get(column).getLast()));
        }
    }

    private static boolean isHeadOf(String column, String head) {
        return HEADS.get(column).stream().anyMatch(known -> known.equalsIgnoreCase(Blank.clean(head)));
    }

    private static Optional<String> head(CSVParser parser, String column) {
        return parser.getHeaderNames().stream()
                .filter(head -> isHeadOf(column, head))
                .findFirst();
    }

    private void read(CSVParser parser, CSVRecord row) {
        long line = row.getRecordNumber() + 1 + above;
        String written = value(parser, row, "date");
        String called = value(parser, row, "kind");
        String name = value(parser, row, "name");
        Optional<LocalDate> date = MomentSpelling.day(written);
        Optional<HolidayKind> kind = KINDS.find(called);
        if (date.isEmpty()) {
            refusals.add(Refusal.of(HolidayRefusal.HOLIDAY_ROW_DATE, line, written));
        }
        if (order.asks(written)) {
            refusals.add(Refusal.of(HolidayRefusal.HOLIDAY_ROW_DATE_EITHER, line, written));
        }
        if (kind.isEmpty()) {
            refusals.add(Refusal.of(HolidayRefusal.HOLIDAY_ROW_KIND, line, called));
        }
        if (name.isEmpty() || name.length() > HolidayEntry.NAME_LIMIT) {
            refusals.add(Refusal.of(HolidayRefusal.HOLIDAY_ROW_NAME, line, HolidayEntry.NAME_LIMIT));
            return;
        }
        date.flatMap(day -> kind.map(reason -> new HolidayEntry(day, reason, name)))
                .ifPresent(entry -> add(entry, line));
    }

    /** The same day under the same name cannot be both kinds; which is meant is not guessed. */
    private void add(HolidayEntry entry, long line) {
        HolidayKind before = kinds.putIfAbsent(entry.date() + " " + entry.name(), entry.kind());
        if (before != null && before != entry.kind()) {
            refusals.add(Refusal.of(HolidayRefusal.HOLIDAY_ROW_TWICE, line, entry.name()));
        }
        entries.add(entry);
    }

    private static String value(CSVParser parser, CSVRecord row, String column) {
        return head(parser, column)
                .filter(row::isSet)
                .map(row::get)
                .map(Blank::clean)
                .orElse("");
    }
}
