package id.wajahkota.city.identity;

import id.wajahkota.platform.spreadsheet.CellChecks;
import id.wajahkota.platform.spreadsheet.ImportRefusal;
import id.wajahkota.platform.spreadsheet.JudgedRow;
import id.wajahkota.platform.spreadsheet.ReadRow;
import id.wajahkota.platform.spreadsheet.ReadSheet;
import id.wajahkota.platform.spreadsheet.RowOutcome;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The departments, kept by the administrator; one that exists is never taken away, since everything refers to it. */
@Service
@Requires(Permission.OPD_ADMINISTER)
@Transactional(readOnly = true)
public class OpdRegister {

    /** Letters and digits of any script, parted by what is seen: no two codes look the same. */
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N} ._/&()-]+");

    private final OpdRepository opds;
    private final RegisterChanges changes;

    OpdRegister(OpdRepository opds, RegisterChanges changes) {
        this.opds = opds;
        this.changes = changes;
    }

    /** Every department, by name. */
    public List<OpdEntry> all() {
        return opds.findAllByOrderByName().stream().map(OpdRegister::entry).toList();
    }

    /** What importing each row would do; a department is known again by its code. */
    public List<JudgedRow> judge(ReadSheet sheet) {
        return judge(sheet.rows());
    }

    private List<JudgedRow> judge(List<ReadRow> rows) {
        Map<String, OpdEntry> kept = all().stream().collect(Collectors.toMap(OpdEntry::code, Function.identity()));
        Map<String, Integer> seen = new HashMap<>();
        return rows.stream().map(row -> judge(row, kept, seen)).toList();
    }

    private static JudgedRow judge(ReadRow row, Map<String, OpdEntry> kept, Map<String, Integer> seen) {
        CellChecks checks = new CellChecks(row);
        OpdEntry read = read(row, checks);
        if (!read.code().isEmpty() && !CODE.matcher(read.code()).matches()) {
            checks.refuse("code", AccountRefusal.OPD_CODE_INVALID);
        }
        Integer before = seen.putIfAbsent(read.code(), row.number());
        if (before != null) {
            checks.refuse("code", ImportRefusal.IMPORT_ROW_TWICE, before);
        }
        if (!checks.refusals().isEmpty()) {
            return JudgedRow.refused(row, checks.refusals());
        }
        OpdEntry was = kept.get(read.code());
        if (was == null) {
            return JudgedRow.of(row, RowOutcome.CREATE);
        }
        return was.equals(read)
                ? JudgedRow.of(row, RowOutcome.SAME)
                : new JudgedRow(row, RowOutcome.CHANGE, List.of(), before(was, read));
    }

    private static Map<String, String> before(OpdEntry was, OpdEntry is) {
        Map<String, String> before = new HashMap<>();
        if (!was.name().equals(is.name())) {
            before.put("name", was.name());
        }
        if (!was.kind().equals(is.kind())) {
            before.put("kind", was.kind());
        }
        return before;
    }

    private static OpdEntry read(ReadRow row, CellChecks checks) {
        return new OpdEntry(
                checks.words("code", OpdEntry.CODE_LIMIT).toUpperCase(Locale.ROOT),
                checks.words("name", OpdEntry.NAME_LIMIT),
                checks.words("kind", OpdEntry.KIND_LIMIT).toUpperCase(Locale.ROOT));
    }

    /**
     * Takes the rows over, all or none.
     *
     * @param shown as they were judged when the administrator read them
     * @throws RefusedException when one is refused and not left out, there is nothing to do, or it would not do what was shown
     */
    @Transactional
    public int apply(List<JudgedRow> shown, boolean goodRowsOnly) {
        List<JudgedRow> now = judge(shown.stream().map(JudgedRow::row).toList());
        List<JudgedRow> good = ImportRefusal.good(shown, now, goodRowsOnly);
        Map<String, Opd> kept = opds.findAllByOrderByName().stream()
                .collect(Collectors.toMap(opd -> opd.summary().code(), Function.identity()));
        good.stream()
                .map(row -> read(row.row(), new CellChecks(row.row())))
                .forEach(entry -> take(entry, kept.get(entry.code())));
        return good.size();
    }

    private void take(OpdEntry entry, @Nullable Opd known) {
        OpdEntry before = known == null ? null : entry(known);
        Opd opd = known == null
                ? opds.save(new Opd(entry.code(), entry.name(), entry.kind()))
                : known.rename(entry.name(), entry.kind());
        changes.written(RegisterChanges.Kind.OPD, opd.summary().id().value(), entry.name(), before, entry);
    }

    private static OpdEntry entry(Opd opd) {
        return new OpdEntry(opd.summary().code(), opd.summary().name(), opd.kind());
    }
}
