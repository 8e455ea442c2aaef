package id.wajahkota;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Says, before anything is built, whether what somebody typed is a day or a time that the suite can run on. */
final class TestDay {

    private TestDay() {}

    public static void main(String[] typed) {
        String day = typed.length == 0 ? "" : typed[0];
        if (!isDay(day)) {
            System.err.println("portal: '" + day
                    + "' is no day to run on; write one like 2027-01-01, or a time like 2027-01-01T00:05");
            System.exit(2);
        }
    }

    static boolean isDay(String typed) {
        try {
            return (typed.contains("T") ? LocalDateTime.parse(typed).toLocalDate() : LocalDate.parse(typed)).getYear()
                    >= 2000;
        } catch (DateTimeException noDay) {
            return false;
        }
    }
}
