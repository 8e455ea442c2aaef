package id.wajahkota.city.workcalendar;

import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads holidays from a file: CSV in UTF-8 with the columns {@code date,kind,name}, or iCalendar with whole-day
 * events. A file is read whole or refused with the first rows that are wrong.
 */
public final class HolidayFile {

    /** The largest file that is read, in bytes. */
    public static final int BYTES_LIMIT = 1024 * 1024;

    private static final int REFUSALS_SHOWN = 5;
    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private HolidayFile() {}

    /**
     * The holidays in the file.
     *
     * @throws RefusedException saying what is wrong, with the number of the row
     */
    public static List<HolidayEntry> read(byte[] bytes) {
        if (bytes.length > BYTES_LIMIT) {
            throw new RefusedException(Refusal.of(HolidayRefusal.HOLIDAY_FILE_TOO_LARGE));
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<HolidayEntry> entries =
                content.stripLeading().startsWith("BEGIN:VCALENDAR") ? HolidayEvents.read(content) : readCsv(content);
        if (entries.isEmpty()) {
            throw new RefusedException(Refusal.of(HolidayRefusal.HOLIDAY_FILE_EMPTY));
        }
        return entries;
    }

    private static List<HolidayEntry> readCsv(String content) {
        List<Refusal> refusals = new ArrayList<>();
        List<HolidayEntry> entries = new ArrayList<>();
        try (CSVParser parser = CSV.parse(new StringReader(content))) {
            for (String column : List.of("date", "kind", "name")) {
                if (!parser.getHeaderNames().contains(column)) {
                    throw new RefusedException(Refusal.of(HolidayRefusal.HOLIDAY_COLUMN_MISSING, column));
                }
            }
            parser.forEach(row -> readRow(row, refusals).ifPresent(entries::add));
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            throw new RefusedException(Refusal.of(HolidayRefusal.HOLIDAY_FILE_UNREADABLE));
        }
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals.stream().limit(REFUSALS_SHOWN).toList());
        }
        return entries;
    }

    private static Optional<HolidayEntry> readRow(CSVRecord row, List<Refusal> refusals) {
        long line = row.getRecordNumber() + 1;
        Optional<LocalDate> date = date(value(row, "date"));
        Optional<HolidayKind> kind = kind(value(row, "kind"));
        String name = value(row, "name");
        if (date.isEmpty()) {
            refusals.add(Refusal.of(HolidayRefusal.HOLIDAY_ROW_DATE, line, value(row, "date")));
        }
        if (kind.isEmpty()) {
            refusals.add(Refusal.of(HolidayRefusal.HOLIDAY_ROW_KIND, line, value(row, "kind")));
        }
        if (Blank.is(name) || name.length() > HolidayEntry.NAME_LIMIT) {
            refusals.add(Refusal.of(HolidayRefusal.HOLIDAY_ROW_NAME, line, HolidayEntry.NAME_LIMIT));
            return Optional.empty();
        }
        return date.flatMap(day -> kind.map(reason -> new HolidayEntry(day, reason, name)));
    }

    private static String value(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column) : "";
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static Optional<HolidayKind> kind(String text) {
        return Arrays.stream(HolidayKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst();
    }
}
