package id.wajahkota.platform.spreadsheet;

import id.wajahkota.platform.shared.RefusedException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks whether each cell of a sheet is there once, within the row that it says. Libraries take the last of two without a
 * word; offices write no such sheet.
 */
final class CellPlaces {

    private static final String SHEET = "worksheet";
    private static final String ROW = "row";
    private static final String CELL = "c";
    private static final String PLACE = "r";

    private static final Pattern COLUMN = Pattern.compile("^[A-Z]+");

    private final Set<String> seen = new HashSet<>();
    private String row;

    private CellPlaces() {}

    /**
     * Reads one part of the package; what is no sheet is left alone.
     *
     * @throws RefusedException naming the cell that is there twice
     */
    static void pass(InputStream part) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(part);
            CellPlaces places = new CellPlaces();
            boolean first = true;
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    if (first && !reader.getLocalName().equals(SHEET)) {
                        return;
                    }
                    first = false;
                    places.lookAt(reader.getLocalName(), reader.getAttributeValue(null, PLACE));
                }
            }
        } catch (XMLStreamException damaged) {
            throw PackageCheck.refused(WorkbookRefusal.WORKBOOK_DAMAGED);
        }
    }

    private void lookAt(String element, String place) {
        if (element.equals(ROW)) {
            seen.clear();
            row = place;
        } else if (element.equals(CELL) && place != null) {
            String cell = place.toUpperCase(Locale.ROOT);
            if (!seen.add(cell)) {
                throw PackageCheck.refused(WorkbookRefusal.WORKBOOK_CELL_TWICE, cell);
            }
            if (row != null && !COLUMN.matcher(cell).replaceFirst("").equals(row)) {
                throw PackageCheck.refused(WorkbookRefusal.WORKBOOK_DAMAGED);
            }
        }
    }
}
