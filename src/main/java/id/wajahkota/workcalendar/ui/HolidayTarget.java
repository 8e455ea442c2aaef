package id.wajahkota.workcalendar.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.shared.ui.BundleTranslations;
import id.wajahkota.spreadsheet.Field;
import id.wajahkota.spreadsheet.JudgedRow;
import id.wajahkota.spreadsheet.ReadSheet;
import id.wajahkota.spreadsheet.Vocabulary;
import id.wajahkota.spreadsheet.ui.ImportTarget;
import id.wajahkota.workcalendar.HolidayKind;
import id.wajahkota.workcalendar.HolidayRows;
import java.util.List;
import java.util.stream.Stream;

/** Takes holidays from workbooks whose words are in either language. */
@SpringComponent
class HolidayTarget implements ImportTarget {

    private final HolidayRows rows;
    private final BundleTranslations bundles;

    HolidayTarget(HolidayRows rows, BundleTranslations bundles) {
        this.rows = rows;
        this.bundles = bundles;
    }

    @Override
    public List<Field> fields() {
        return Stream.of("date", "kind", "name")
                .map(key -> new Field(
                        key,
                        Stream.concat(named("holiday." + key), Stream.of(key))
                                .distinct()
                                .toList(),
                        true))
                .toList();
    }

    private Vocabulary<HolidayKind> kinds() {
        Vocabulary<HolidayKind> kinds = new Vocabulary<>();
        for (HolidayKind kind : HolidayKind.values()) {
            named("HolidayKind." + kind).forEach(name -> kinds.add(name, kind));
            kinds.add(kind.name(), kind);
        }
        return kinds;
    }

    private Stream<String> named(String key) {
        return bundles.getProvidedLocales().stream().map(locale -> bundles.getTranslation(key, locale));
    }

    @Override
    public List<JudgedRow> judge(ReadSheet sheet) {
        return rows.judge(sheet, kinds());
    }

    @Override
    public int apply(ReadSheet sheet, boolean goodRowsOnly) {
        return rows.apply(sheet, kinds(), goodRowsOnly);
    }
}
