package id.wajahkota.workcalendar.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.spreadsheet.Field;
import id.wajahkota.spreadsheet.JudgedRow;
import id.wajahkota.spreadsheet.ReadSheet;
import id.wajahkota.spreadsheet.ui.ImportTarget;
import id.wajahkota.spreadsheet.ui.ImportWords;
import id.wajahkota.workcalendar.HolidayKind;
import id.wajahkota.workcalendar.HolidayRows;
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
    public int apply(ReadSheet sheet, boolean goodRowsOnly) {
        return rows.apply(sheet, words.constants(HolidayKind.class), goodRowsOnly);
    }
}
