package id.wajahkota.platform.spreadsheet;

import java.util.List;

/**
 * A workbook as it is asked for.
 *
 * @param fileName without its ending
 */
public record Book(String fileName, Cover cover, List<Sheet<?>> sheets) {

    /** One sheet below its cover. */
    public static Book of(String fileName, Cover cover, Sheet<?> sheet) {
        return new Book(fileName, cover, List.of(sheet));
    }

    /** The same with no more columns than the screen shows. */
    public Book asOnScreen() {
        return new Book(
                fileName,
                cover,
                sheets.stream().<Sheet<?>>map(Sheet::asOnScreen).toList());
    }
}
