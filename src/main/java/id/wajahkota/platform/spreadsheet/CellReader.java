package id.wajahkota.platform.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.dhatim.fastexcel.reader.Cell;

/** Reads what stands in a cell as text; of a formula, what it last came to. */
final class CellReader {

    private static final long HALF_A_MINUTE = 30;

    private final Map<String, Boolean> dateFormats = new HashMap<>();
    private final boolean countsFrom1904;

    CellReader(boolean countsFrom1904) {
        this.countsFrom1904 = countsFrom1904;
    }

    String read(Cell cell) {
        String raw = cell.getRawValue();
        return switch (cell.getType()) {
            case NUMBER -> number(cell, raw);
            case FORMULA -> isNumber(raw) ? number(cell, raw) : text(raw);
            case STRING -> text(cell.getText());
            case BOOLEAN, ERROR -> text(raw);
            case EMPTY -> "";
        };
    }

    private static String text(String stored) {
        return stored == null ? "" : CellText.read(stored);
    }

    private String number(Cell cell, String raw) {
        String format = cell.getDataFormatString();
        boolean date = format != null
                && dateFormats.computeIfAbsent(format, words -> DateUtil.isADateFormat(cell.getDataFormatId(), words));
        double value = Double.parseDouble(raw);
        if (date && DateUtil.isValidExcelDate(value)) {
            LocalDateTime moment = DateUtil.getLocalDateTime(value, countsFrom1904);
            return format.toLowerCase(Locale.ROOT).contains("h")
                    ? MomentSpelling.write(moment.plusSeconds(HALF_A_MINUTE))
                    : moment.toLocalDate().toString();
        }
        return new BigDecimal(raw).stripTrailingZeros().toPlainString();
    }

    private static boolean isNumber(String raw) {
        try {
            return raw != null && Double.isFinite(Double.parseDouble(raw));
        } catch (NumberFormatException words) {
            return false;
        }
    }
}
