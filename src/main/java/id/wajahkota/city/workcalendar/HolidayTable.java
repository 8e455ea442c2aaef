package id.wajahkota.city.workcalendar;

import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.spreadsheet.MomentSpelling;
import id.wajahkota.platform.spreadsheet.Vocabulary;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads holidays from CSV: with commas or, as offices here save it, semicolons; with heads in English or Indonesian. */
final class HolidayTable {

    private static final int REFUSALS_SHOWN = 5;
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

    private HolidayTable() {}

    static List<HolidayEntry> read(String content) {
        HolidayTable table = new HolidayTable();
        String heads = content.lines().findFirst().orElse("");
        char separator = heads.indexOf(';') >= 0 ? ';' : ',';
        try (CSVParser parser = CSV.builder().setDelimiter(separator).get().parse(new StringReader(content))) {
            for (String column : List.of("date", "kind", "name")) {
                if (head(parser, column).isEmpty()) {
                    throw new RefusedException(Refusal.of(HolidayRefusal.HOLIDAY_COLUMN_MISSING, column));
                }
            }
            parser.forEach(row -> table.read(parser, row));
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            throw new RefusedException(Refusal.of(HolidayRefusal.HOLIDAY_FILE_UNREADABLE));
        }
        if (!table.refusals.isEmpty()) {
            throw new RefusedException(
                    table.refusals.stream().limit(REFUSALS_SHOWN).toList());
        }
        return table.entries;
    }

    private static Optional<String> head(CSVParser parser, String column) {
        return parser.getHeaderNames().stream()
                .filter(name -> HEADS.get(column).stream().anyMatch(known -> known.equalsIgnoreCase(Blank.clean(name))))
                .findFirst();
    }

    private void read(CSVParser parser, CSVRecord row) {
        long line = row.getRecordNumber() + 1;
        String written = value(parser, row, "date");
        String called = value(parser, row, "kind");
        String name = value(parser, row, "name");
        Optional<LocalDate> date = MomentSpelling.day(written);
        Optional<HolidayKind> kind = KINDS.find(called);
        if (date.isEmpty()) {
            refusals.add(Refusal.of(HolidayRefusal.HOLIDAY_ROW_DATE, line, written));
        }
        if (kind.isEmpty()) {
            refusals.add(Refusal.of(HolidayRefusal.HOLIDAY_ROW_KIND, line, called));
        }
        if (name.isEmpty() || name.length() > HolidayEntry.NAME_LIMIT) {
            refusals.add(Refusal.of(HolidayRefusal.HOLIDAY_ROW_NAME, line, HolidayEntry.NAME_LIMIT));
            return;
        }
        date.flatMap(day -> kind.map(reason -> new HolidayEntry(day, reason, name)))
                .ifPresent(entries::add);
    }

    private static String value(CSVParser parser, CSVRecord row, String column) {
        return head(parser, column)
                .filter(row::isSet)
                .map(row::get)
                .map(Blank::clean)
                .orElse("");
    }
}
