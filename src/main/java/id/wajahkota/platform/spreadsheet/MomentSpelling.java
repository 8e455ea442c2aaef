package id.wajahkota.platform.spreadsheet;

import id.wajahkota.platform.shared.Blank;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Reads dates and times as offices spell them: {@code 20/12/2018}, {@code Kamis, 20 Desember 2018}, {@code 2018-12-20}, a
 * spreadsheet's serial number; with a time such as {@code pukul 09.00 WIB} or without. The day comes before the month.
 */
public final class MomentSpelling {

    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:[.,]\\d+)?");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015]");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019`\u00b4]");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final int WHOLE_DAY = 5;
    private static final String OWN = "2018-12-20 09:00";

    private MomentSpelling() {}

    /** The spelling in which this module hands dates with their times on, to the minute. */
    public static String write(LocalDateTime moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES).format(WRITTEN);
    }

    /** The date and time in the city; nothing where it is none, or no time is said. */
    public static Optional<LocalDateTime> moment(String spelled) {
        return read(spelled)
                .filter(read -> read.time().isPresent())
                .map(read -> read.day().atTime(read.time().orElseThrow()));
    }

    /** The day, whether a time is said or not; nothing where it is none. */
    public static Optional<LocalDate> day(String spelled) {
        return read(spelled).map(Read::day);
    }

    private static Optional<Read> read(String spelled) {
        Optional<Read> own = readOwn(spelled);
        return own.isPresent() ? own : readFreely(spelled);
    }

    /** The spelling of {@link #write}, which most cells have; read without any pattern, since files are long. */
    private static Optional<Read> readOwn(String spelled) {
        try {
            return spelled.length() == OWN.length() && spelled.charAt(OWN.indexOf(' ')) == ' '
                    ? Optional.of(new Read(
                            LocalDate.parse(spelled.substring(0, OWN.indexOf(' '))),
                            Optional.of(LocalTime.parse(spelled.substring(OWN.indexOf(' ') + 1)))))
                    : Optional.empty();
        } catch (DateTimeException anotherSpelling) {
            return Optional.empty();
        }
    }

    private static Optional<Read> readFreely(String spelled) {
        String words = plain(spelled);
        try {
            if (SERIAL.matcher(words).matches()) {
                LocalDateTime moment =
                        DateUtil.getLocalDateTime(new BigDecimal(words.replace(',', '.')).doubleValue(), false, true);
                boolean timed = words.length() > WHOLE_DAY;
                return Optional.of(new Read(
                        moment.toLocalDate(), Optional.of(moment.toLocalTime()).filter(time -> timed)));
            }
            return DateSpelling.in(words).flatMap(MomentSpelling::timed);
        } catch (DateTimeException noSuchMoment) {
            return Optional.empty();
        }
    }

    private static Optional<Read> timed(DateSpelling date) {
        return Blank.is(date.rest().replace(',', ' '))
                ? Optional.of(new Read(date.day(), Optional.empty()))
                : TimeSpelling.on(date.day(), date.rest())
                        .map(moment -> new Read(moment.toLocalDate(), Optional.of(moment.toLocalTime())));
    }

    /** In small letters, with one kind of blank, dash and apostrophe, and without what is not seen. */
    static String plain(String spelled) {
        String seen = UNSEEN.matcher(spelled).replaceAll("");
        String words = Blank.clean(BLANKS.matcher(seen).replaceAll(" ")).toLowerCase(Locale.ROOT);
        return APOSTROPHES.matcher(DASHES.matcher(words).replaceAll("-")).replaceAll("'");
    }

    private record Read(LocalDate day, Optional<LocalTime> time) {}
}
