package id.wajahkota.platform.spreadsheet;

import com.github.pjfanning.xlsx.StreamingReader;
import id.wajahkota.platform.shared.Places;
import id.wajahkota.platform.shared.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Date1904Support;
import org.apache.poi.ss.usermodel.Workbook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a workbook that somebody filled in, whatever the order of its columns and wherever their heads stand. */
public final class WorkbookReader {

    /** The largest file that is read, in bytes. */
    public static final int BYTES_LIMIT = 10 * 1024 * 1024;

    /** The most rows of one file. */
    public static final int ROWS_LIMIT = 50_000;

    /** The most rows that are walked, empty ones among them. */
    static final int ROWS_LOOKED_THROUGH = 200_000;

    private static final Logger LOG = LoggerFactory.getLogger(WorkbookReader.class);
    private static final int ROWS_AT_ONCE = 200;
    private static final Places AT_ONCE =
            new Places(2, Duration.ofSeconds(4), () -> PackageCheck.refused(WorkbookRefusal.WORKBOOK_BUSY));

    private WorkbookReader() {}

    /**
     * The sheet that has most of these columns, with all its rows that say something.
     *
     * @throws RefusedException when the file cannot be read or lacks a required column, saying what to do
     */
    public static ReadSheet read(byte[] file, List<Field> fields) {
        if (file.length > BYTES_LIMIT) {
            throw PackageCheck.refused(WorkbookRefusal.WORKBOOK_TOO_LARGE, BYTES_LIMIT / 1024 / 1024);
        }
        return AT_ONCE.work(() -> {
            PackageCheck.pass(file);
            return readSheets(file, fields);
        });
    }

    private static ReadSheet readSheets(byte[] file, List<Field> fields) {
        try (Workbook workbook = StreamingReader.builder()
                .rowCacheSize(ROWS_AT_ONCE)
                .setAvoidTempFiles(true)
                .open(new ByteArrayInputStream(file))) {
            boolean countsFrom1904 = workbook instanceof Date1904Support dates && dates.isDate1904();
            List<SheetReader> sheets = IntStream.range(0, workbook.getNumberOfSheets())
                    .filter(place -> !workbook.isSheetHidden(place) && !workbook.isSheetVeryHidden(place))
                    .mapToObj(place ->
                            new SheetReader(workbook.getSheetAt(place), fields, new CellReader(countsFrom1904)))
                    .toList();
            SheetReader best = sheets.stream()
                    .max(Comparator.comparingInt(SheetReader::columnsFound))
                    .orElseThrow(() -> PackageCheck.refused(WorkbookRefusal.WORKBOOK_EMPTY));
            return best.read(sheets.stream()
                    .filter(sheet -> sheet != best && sheet.saysSomething())
                    .map(SheetReader::name)
                    .toList());
        } catch (RefusedException refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            // What libraries throw at a broken file is not known beforehand; that it is broken is.
            LOG.debug("A workbook could not be read", damaged);
            throw PackageCheck.refused(WorkbookRefusal.WORKBOOK_DAMAGED);
        }
    }
}
