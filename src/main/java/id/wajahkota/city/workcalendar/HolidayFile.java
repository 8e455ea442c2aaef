package id.wajahkota.city.workcalendar;

import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * Reads holidays from a file: CSV with the columns {@code date,kind,name}, or iCalendar with whole-day events, in UTF-8 or
 * as Windows writes it. A file is read whole or refused with the first rows that are wrong.
 */
public final class HolidayFile {

    /** The largest file that is read, in bytes. */
    public static final int BYTES_LIMIT = 1024 * 1024;

    /** The two bytes FE and FF, in whichever order, by which Excel begins "Unicode text". */
    private static final int UTF_16_MARK = 0xFE + 0xFF;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private HolidayFile() {}

    /**
     * The holidays in the file.
     *
     * @param today in the city; what comes back every year is taken for the years around it
     * @throws RefusedException saying what is wrong, with the number of the row
     */
    public static HolidayReading read(byte[] bytes, LocalDate today) {
        if (bytes.length > BYTES_LIMIT) {
            throw new RefusedException(Refusal.of(HolidayRefusal.HOLIDAY_FILE_TOO_LARGE));
        }
        String text = decode(bytes);
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        HolidayReading read = content.stripLeading().startsWith("BEGIN:VCALENDAR")
                ? HolidayEvents.read(content, today)
                : HolidayTable.read(content);
        if (read.entries().isEmpty() && read.leftOut().isEmpty()) {
            throw new RefusedException(Refusal.of(HolidayRefusal.HOLIDAY_FILE_EMPTY));
        }
        return new HolidayReading(
                read.entries().stream().distinct().toList(), read.leftOut(), read.unread(), read.recurring());
    }

    /** What is no UTF-8 was saved by an older office, whose letters are those of Windows in Western languages. */
    private static String decode(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == UTF_16_MARK) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, WINDOWS);
        }
    }
}
