package id.wajahkota.city.workcalendar.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.workcalendar.HolidayKind;
import id.wajahkota.city.workcalendar.HolidayRows;
import id.wajahkota.platform.spreadsheet.Field;
import id.wajahkota.platform.spreadsheet.JudgedRow;
import id.wajahkota.platform.spreadsheet.ReadSheet;
import id.wajahkota.platform.spreadsheet.ui.ImportTarget;
import id.wajahkota.platform.spreadsheet.ui.ImportWords;
import java.util.List;
import java.util.stream.Stream;

/** Takes holidays from workbooks whose words are in either language. */
@SpringComponent
class HolidayTarget implements ImportTarget {

    private final HolidayRows rows;
    private final ImportWords words;

    HolidayTarget(HolidayRows rows, ImportWords words) {
        this.rows = rows;
        this.words = words;
    }

    @Override
    public List<Field> fields() {
        return Stream.of("date", "kind", "name")
                .map(key -> words.field(key, "holiday." + key, true))
                .toList();
    }

    @Override
    public List<JudgedRow> judge(ReadSheet sheet) {
        return rows.judge(sheet, words.constants(HolidayKind.class));
    }

    @Override
    public int apply(List<JudgedRow> shown, boolean goodRowsOnly) {
        return rows.apply(shown, words.constants(HolidayKind.class), goodRowsOnly);
    }
}
