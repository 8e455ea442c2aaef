package id.wajahkota.platform.document;

import id.wajahkota.platform.shared.Blank;
import java.util.List;
import org.w3c.dom.Element;

/** The tables of a PDF. */
final class PdfTables {

    private final PaperPage page;

    PdfTables(PaperPage page) {
        this.page = page;
    }

    void facts(Element parent, List<Block.Fact> facts) {
        Element table = page.add(parent, "table", "facts");
        for (Block.Fact fact : facts) {
            Element row = page.add(table, "tr", "");
            page.add(row, "th", "label", fact.label()).setAttribute("scope", "row");
            page.add(row, "td", "colon", ":");
            page.add(row, "td", "value", fact.value());
        }
    }

    void table(Element parent, Block.Table content) {
        Element table = page.add(parent, "table", "rows");
        Element heads = page.add(page.add(table, "thead", ""), "tr", "");
        for (int column = 0; column < content.heads().size(); column++) {
            Element head = page.add(heads, "th", kind(content, column));
            head.setAttribute("scope", "col");
            double width = content.columns().get(column).width();
            head.setAttribute("style", "width: " + width * 100 / content.width() + "%");
            page.write(head, content.heads().get(column).runs());
        }
        Element body = page.add(table, "tbody", "");
        for (List<Block.Cell> cells : content.rows()) {
            Element row = page.add(body, "tr", "");
            for (int column = 0; column < cells.size(); column++) {
                page.write(
                        page.add(row, "td", kind(content, column)),
                        cells.get(column).runs());
            }
        }
    }

    private static String kind(Block.Table table, int column) {
        return table.columns().get(column).figures() ? "figures" : "";
    }

    void bars(Element parent, Block.Bars chart) {
        Element table = page.add(parent, "table", "bars");
        for (Block.Bar bar : chart.bars()) {
            Element row = page.add(table, "tr", "");
            page.add(row, "th", "label", bar.label()).setAttribute("scope", "row");
            Element room = page.add(row, "td", "room");
            stretch(room, "filled", bar.filled(chart.longest()));
            stretch(room, "open", bar.open(chart.longest()));
            page.add(row, "td", "figures", bar.figures());
        }
    }

    private void stretch(Element room, String kind, double percent) {
        if (percent > 0) {
            page.add(room, "div", kind).setAttribute("style", "width: " + percent + "%");
        }
    }

    /** Two signers beside each other, each with room for the hand; who signs alone signs on the right. */
    void signatures(Element parent, Block.Signatures signatures) {
        Element together = page.add(parent, "div", "signatures");
        if (!Blank.is(signatures.placeAndDay())) {
            page.add(together, "p", "dated", signatures.placeAndDay());
        }
        List<Signer> signers = signatures.signers();
        Element table = page.add(together, "table", "");
        for (int first = 0; first < signers.size(); first += 2) {
            Element row = page.add(table, "tr", "");
            if (signers.size() == 1) {
                page.add(row, "td", "");
            }
            signers.subList(first, Math.min(first + 2, signers.size())).forEach(signer -> signature(row, signer));
        }
    }

    private void signature(Element row, Signer signer) {
        Element cell = page.add(row, "td", "");
        page.add(cell, "p", "", signer.role());
        page.add(page.add(cell, "p", "name"), "span", "", signer.name());
        signer.ranks().forEach(line -> page.add(cell, "p", "", line));
    }
}
