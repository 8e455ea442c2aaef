package id.wajahkota.city.workcalendar;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.shared.CityDays;
import id.wajahkota.platform.shared.DayRefusal;
import id.wajahkota.platform.spreadsheet.CellChecks;
import id.wajahkota.platform.spreadsheet.ImportRefusal;
import id.wajahkota.platform.spreadsheet.JudgedRow;
import id.wajahkota.platform.spreadsheet.MomentOrder;
import id.wajahkota.platform.spreadsheet.MomentSpelling;
import id.wajahkota.platform.spreadsheet.ReadRow;
import id.wajahkota.platform.spreadsheet.ReadSheet;
import id.wajahkota.platform.spreadsheet.RowOutcome;
import id.wajahkota.platform.spreadsheet.Vocabulary;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holidays that come as a workbook; those that are kept already stay as they are. */
@Service
@Requires(Permission.WORKING_CALENDAR_ADMINISTER)
@Transactional(readOnly = true)
public class HolidayRows {

    private final Holidays holidays;

    HolidayRows(Holidays holidays) {
        this.holidays = holidays;
    }

    /**
     * What importing each row would do.
     *
     * @param kinds how the kinds may be called
     */
    public List<JudgedRow> judge(ReadSheet sheet, Vocabulary<HolidayKind> kinds) {
        return judge(sheet.rows(), kinds);
    }

    private List<JudgedRow> judge(List<ReadRow> rows, Vocabulary<HolidayKind> kinds) {
        Map<HolidayEntry.Key, Integer> seen = new HashMap<>();
        MomentOrder order =
                MomentOrder.of(rows.stream().map(row -> row.get("date")).toList());
        return rows.stream().map(row -> judge(row, kinds, order, seen)).toList();
    }

    private JudgedRow judge(
            ReadRow row, Vocabulary<HolidayKind> kinds, MomentOrder order, Map<HolidayEntry.Key, Integer> seen) {
        CellChecks checks = new CellChecks(row);
        if (order.asks(row.get("date"))) {
            checks.refuse("date", HolidayRefusal.HOLIDAY_DATE_EITHER, row.get("date"));
        }
        Optional<HolidayEntry> read = read(row, kinds, checks);
        read.map(entry -> seen.putIfAbsent(entry.key(), row.number()))
                .ifPresent(before -> checks.refuse("name", ImportRefusal.IMPORT_ROW_TWICE, before));
        if (read.isEmpty() || !checks.refusals().isEmpty()) {
            return JudgedRow.refused(row, checks.refusals());
        }
        boolean kept = holidays.missing(List.of(read.get())).isEmpty();
        return JudgedRow.of(row, kept ? RowOutcome.SAME : RowOutcome.CREATE);
    }

    private static Optional<HolidayEntry> read(ReadRow row, Vocabulary<HolidayKind> kinds, CellChecks checks) {
        String name = checks.words("name", HolidayEntry.NAME_LIMIT);
        Optional<LocalDate> date = MomentSpelling.day(row.get("date"));
        if (date.isEmpty()) {
            checks.refuse("date", HolidayRefusal.HOLIDAY_DATE_REQUIRED);
        }
        date.map(day -> CityDays.check("date", day))
                .ifPresent(outside -> outside.forEach(refusal -> checks.refuse(
                        "date",
                        DayRefusal.DAY_OUT_OF_BOUNDS,
                        refusal.arguments().toArray())));
        String words = checks.words("kind", HolidayEntry.NAME_LIMIT);
        Optional<HolidayKind> kind = words.isEmpty() ? Optional.empty() : checks.find("kind", words, kinds);
        return date.flatMap(day -> kind.map(known -> new HolidayEntry(day, known, name)));
    }

    /**
     * Takes the rows over, all or none.
     *
     * @param shown as they were judged when the administrator read them
     * @throws RefusedException when one is refused and not left out, there is nothing to do, or it would not do what was shown
     */
    @Transactional
    public int apply(List<JudgedRow> shown, Vocabulary<HolidayKind> kinds, boolean goodRowsOnly) {
        List<JudgedRow> now = judge(shown.stream().map(JudgedRow::row).toList(), kinds);
        List<JudgedRow> good = ImportRefusal.good(shown, now, goodRowsOnly);
        return holidays.addMissing(good.stream()
                .map(row -> read(row.row(), kinds, new CellChecks(row.row())))
                .flatMap(Optional::stream)
                .toList());
    }
}
