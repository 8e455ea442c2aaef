package id.wajahkota.city.workcalendar.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.ui.Exporting;
import id.wajahkota.city.identity.ui.Exporting.Export;
import id.wajahkota.city.workcalendar.HolidayDetail;
import id.wajahkota.city.workcalendar.HolidayKind;
import id.wajahkota.city.workcalendar.Holidays;
import id.wajahkota.platform.shared.ui.EnumWords;
import id.wajahkota.platform.spreadsheet.Column;
import id.wajahkota.platform.spreadsheet.Sheet;
import id.wajahkota.platform.spreadsheet.ui.ExportButton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

/** The days off of a year as a workbook, in the columns that the import of holidays reads. */
@SpringComponent
class HolidayExport {

    private final Holidays holidays;
    private final Exporting exporting;

    HolidayExport(Holidays holidays, Exporting exporting) {
        this.holidays = holidays;
        this.exporting = exporting;
    }

    ExportButton button(IntSupplier year) {
        return exporting.button(() -> export(year.getAsInt()));
    }

    private Export export(int year) {
        String title = text("menu.holidays");
        List<HolidayDetail> days = holidays.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return new Export(
                exporting.dated("hari-libur-" + year),
                title,
                String.valueOf(year),
                List.of(new Sheet<>(title, columns(), days::forEach)));
    }

    private static List<Column<HolidayDetail>> columns() {
        Map<HolidayKind, String> kinds = EnumWords.of(HolidayKind.class);
        return List.of(
                Column.day(text("holiday.date"), day -> day.entry().date()),
                Column.text(
                        text("holiday.kind"), 18, day -> kinds.get(day.entry().kind())),
                Column.text(text("holiday.name"), 60, day -> day.entry().name()));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
