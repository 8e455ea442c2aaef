package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.component.UI;
import id.wajahkota.platform.shared.Wib;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as the city writes them: "Kamis, 20 Desember 2018", "09.00 WIB". */
public final class WibFormat {

    private final Locale locale;

    private WibFormat(Locale locale) {
        this.locale = locale;
    }

    /** In that language. */
    public static WibFormat in(Locale locale) {
        return new WibFormat(locale);
    }

    /** In the language of the screen that is being built. */
    public static WibFormat ofScreen() {
        return in(UI.getCurrent().getLocale());
    }

    /** The day in the city: "Kamis, 20 Desember 2018". */
    public String day(Instant instant) {
        return day(Wib.date(instant));
    }

    /** "Kamis, 20 Desember 2018". */
    public String day(LocalDate date) {
        return format("EEEE, d MMMM yyyy").format(date);
    }

    /** The time of day in the city: "09.00 WIB". */
    public String time(Instant instant) {
        return hour(instant) + " WIB";
    }

    /** "09.00", where the zone is said beside it. */
    public String hour(Instant instant) {
        return format("HH.mm").format(Wib.local(instant));
    }

    /** "Kamis, 20 Desember 2018, 09.00 WIB". */
    public String dayAndTime(Instant instant) {
        return day(instant) + ", " + time(instant);
    }

    /** For lists: "Sel, 24 Nov 2026, 09.00 WIB". */
    public String brief(Instant instant) {
        return format("EEE, d MMM yyyy").format(Wib.local(instant)) + ", " + time(instant);
    }

    /** "20 Desember 2018". */
    public String date(LocalDate date) {
        return format("d MMMM yyyy").format(date);
    }

    /** A time of day that is local already: "09.00". */
    public static String clock(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH.mm").format(time);
    }

    /** "Kamis". */
    public String weekday(LocalDate date) {
        return format("EEEE").format(date);
    }

    /** "17–23 Desember 2018", or with both months where they differ. */
    public String days(LocalDate first, LocalDate last) {
        String pattern = YearMonth.from(first).equals(YearMonth.from(last)) ? "d" : "d MMM yyyy";
        return format(pattern).format(first) + "–" + format("d MMM yyyy").format(last);
    }

    /** For lists: "Sel, 24 Nov 2026". */
    public String briefDay(LocalDate date) {
        return format("EEE, d MMM yyyy").format(date);
    }

    /** Where the month is known: "Sel 24". */
    public String weekdayAndDate(LocalDate date) {
        return format("EEE d").format(date);
    }

    /** "Desember 2018". */
    public String month(YearMonth month) {
        return format("MMMM yyyy").format(month);
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
