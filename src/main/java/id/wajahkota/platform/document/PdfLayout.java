package id.wajahkota.platform.document;

import id.wajahkota.platform.shared.Blank;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lays a paper out as a page of HTML. */
final class PdfLayout {

    /** What papers are written in, whatever language a screen is in. */
    private static final String LANGUAGE = "id-ID";

    private static final int CODE_PIXELS = 288;
    private static final int MARK_POINTS = 10;
    private static final int DIGIT_POINTS = 6;
    private static final String BULLET = "•";

    private final PaperPage page = new PaperPage();
    private final PdfTables tables = new PdfTables(page);

    Document of(OfficialDocument paper) {
        Element root = page.root();
        root.setAttribute("lang", LANGUAGE);
        Element head = page.add(root, "head", "");
        page.add(head, "title", "", paper.subject());
        Element subject = page.add(head, "meta", "");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", paper.footer());
        page.add(head, "style", "").setTextContent(PdfWriter.STYLES);
        Element body = page.add(root, "body", "");
        page.add(page.add(body, "div", "footer", paper.footer() + " · "), "span", "page");
        writeHead(body, paper);
        if (!Blank.is(paper.title())) {
            page.add(body, "p", "title", paper.title());
        }
        paper.blocks().forEach(block -> write(body, block));
        return page.document();
    }

    private void writeHead(Element body, OfficialDocument paper) {
        Element head = page.add(body, "div", "letterhead");
        paper.emblem().ifPresent(emblem -> page.picture(head, "emblem", emblem.png(), emblem.name()));
        page.add(head, "p", "government", paper.letterhead().government());
        page.add(head, "p", "unit", paper.letterhead().unit());
        page.add(head, "p", "address", paper.letterhead().address());
    }

    private void write(Element parent, Block block) {
        switch (block) {
            case Block.Heading(int level, String words) -> page.add(parent, "h" + level, "", words);
            case Block.Text(List<Run> runs) -> page.write(page.add(parent, "p", "text"), runs);
            case Block.Items items -> write(parent, items);
            case Block.Facts(List<Block.Fact> facts) -> tables.facts(parent, facts);
            case Block.Table table -> tables.table(parent, table);
            case Block.Bars bars -> tables.bars(parent, bars);
            case Block.Dated(String placeAndDay) -> page.add(parent, "p", "dated", placeAndDay);
            case Block.Signatures signatures -> tables.signatures(parent, signatures);
            case Block.Code code -> write(parent, code);
            case Block.NewPage newPage -> page.add(parent, "div", "new-page");
        }
    }

    private void write(Element parent, Block.Items items) {
        Element list = page.add(parent, items.ordered() ? "ol" : "ul", "");
        int last = items.start() + items.items().size() - 1;
        int room = items.ordered()
                ? MARK_POINTS + DIGIT_POINTS * String.valueOf(last).length()
                : MARK_POINTS * 2;
        list.setAttribute("style", "padding-left: " + room + "pt");
        int number = items.start();
        for (Block.Item item : items.items()) {
            Element line = page.add(list, "li", "");
            String mark = items.ordered() ? number++ + "." : BULLET;
            page.add(line, "span", "mark", mark).setAttribute("style", "left: -" + room + "pt");
            item.blocks().forEach(block -> write(line, block));
        }
    }

    private void write(Element parent, Block.Code code) {
        Element together = page.add(parent, "div", "code");
        page.picture(together, "square", QrCode.png(code.address(), CODE_PIXELS), code.address());
        page.add(together, "p", "caption", code.caption());
    }
}
