package id.wajahkota.platform.spreadsheet;

import id.wajahkota.platform.shared.Refusal;
import java.util.List;
import java.util.Map;

/**
 * A row of a file with what importing it would do.
 *
 * @param reasons why it is refused, or what should be known before; the field of each is the key of a column
 * @param before what stands in the portal in each column that the row changes, by its key
 */
public record JudgedRow(ReadRow row, RowOutcome outcome, List<Refusal> reasons, Map<String, String> before) {

    /** One that is not imported. */
    public static JudgedRow refused(ReadRow row, List<Refusal> reasons) {
        return new JudgedRow(row, RowOutcome.REFUSED, reasons, Map.of());
    }

    /** One about which nothing is to be said. */
    public static JudgedRow of(ReadRow row, RowOutcome outcome) {
        return new JudgedRow(row, outcome, List.of(), Map.of());
    }

    /** What is said about none of these columns. */
    public List<Refusal> reasonsBeside(List<Field> fields) {
        return reasons.stream()
                .filter(reason -> fields.stream().noneMatch(field -> field.key().equals(reason.field())))
                .toList();
    }

    /** What is said about one column, empty where nothing is. */
    public List<Refusal> reasonsAt(String key) {
        return reasons.stream().filter(reason -> key.equals(reason.field())).toList();
    }
}
