package id.wajahkota.platform.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.NumberToTextConverter;

/**
 * Reads what stands in a cell as text, by the type that the file gives it: text is text, whatever it looks like; of a
 * formula, what it last came to; a number as the sheet shows it.
 */
final class CellReader {

    private static final long HALF_A_MINUTE = 30;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern HIDING = Pattern.compile("(?:;+@?|\"\")+");
    private static final String GENERAL = "General";
    private static final Locale INDONESIAN = Locale.of("id", "ID");

    private final DataFormatter shown = new DataFormatter(INDONESIAN);
    private final Map<String, Boolean> dateFormats = new HashMap<>();
    private final boolean countsFrom1904;

    CellReader(boolean countsFrom1904) {
        this.countsFrom1904 = countsFrom1904;
    }

    ReadCell read(Cell cell) {
        CellType type = cell.getCellType();
        if (type != CellType.FORMULA) {
            return read(cell, type);
        }
        CellType result = cell.getCachedFormulaResultType();
        return result == CellType.BLANK || result == CellType.NUMERIC && isWithoutValue(cell)
                ? ReadCell.faulty(ImportRefusal.IMPORT_FORMULA_WITHOUT_VALUE, "=" + cell.getCellFormula())
                : read(cell, result);
    }

    /** A formula that was never reckoned is stored without a value, which reads as an empty number. */
    private static boolean isWithoutValue(Cell cell) {
        return cell.getStringCellValue() == null || cell.getStringCellValue().isEmpty();
    }

    private ReadCell read(Cell cell, CellType type) {
        return switch (type) {
            case NUMERIC -> number(cell);
            case STRING -> text(cell.getStringCellValue());
            case BOOLEAN -> ReadCell.of(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR -> ReadCell.faulty(ImportRefusal.IMPORT_CELL_ERROR, cell.getStringCellValue());
            case BLANK, FORMULA, _NONE -> ReadCell.EMPTY;
        };
    }

    private static ReadCell text(String stored) {
        return stored == null ? ReadCell.EMPTY : ReadCell.of(stored);
    }

    private ReadCell number(Cell cell) {
        double value = cell.getNumericCellValue();
        if (!Double.isFinite(value)) {
            return ReadCell.faulty(ImportRefusal.IMPORT_CELL_ERROR, FormulaError.NUM.getString());
        }
        String format = cell.getCellStyle() == null ? null : cell.getCellStyle().getDataFormatString();
        if (format == null || format.equals(GENERAL)) {
            return ReadCell.of(plain(value));
        }
        short id = cell.getCellStyle().getDataFormat();
        boolean date = dateFormats.computeIfAbsent(format, words -> DateUtil.isADateFormat(id, withoutWords(words)));
        return ReadCell.of(
                date && DateUtil.isValidExcelDate(value)
                        ? moment(value, withoutWords(format).toLowerCase(Locale.ROOT))
                        : asShown(value, id, format));
    }

    /** A format that hides numbers, or that the library does not know, shows the number itself: it is there to be read. */
    private String asShown(double value, short id, String format) {
        if (HIDING.matcher(format).matches()) {
            return plain(value);
        }
        try {
            return shown.formatRawCellContents(value, id, format);
        } catch (IllegalArgumentException unknownFormat) {
            return plain(value);
        }
    }

    private static String plain(double value) {
        return new BigDecimal(NumberToTextConverter.toText(value)).toPlainString();
    }

    /** What is quoted in a format is shown as it is: "pukul" is no hour. */
    private static String withoutWords(String format) {
        return QUOTED.matcher(format).replaceAll("");
    }

    private String moment(double value, String format) {
        LocalDateTime moment = DateUtil.getLocalDateTime(value, countsFrom1904).plusSeconds(HALF_A_MINUTE);
        boolean timeOnly = value < 1 && !format.contains("y") && !format.contains("d");
        if (timeOnly) {
            return "%02d:%02d".formatted(moment.getHour(), moment.getMinute());
        }
        return format.contains("h")
                ? MomentSpelling.write(moment)
                : moment.minusSeconds(HALF_A_MINUTE).toLocalDate().toString();
    }
}
