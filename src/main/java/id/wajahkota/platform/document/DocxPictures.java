package id.wajahkota.platform.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTAnchor;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.STRelFromH;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.STRelFromV;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDrawing;

/** The pictures of a Word paper, each with its name for those who do not see it. */
final class DocxPictures {

    private static final int EMBLEM_POINTS = 48;
    private static final int WIDEST_POINTS = 72;

    private DocxPictures() {}

    /** Among the words; its size in points. */
    static void add(XWPFParagraph paragraph, byte[] png, String name, int width, int height) {
        try {
            XWPFPicture picture = paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(png),
                            PictureType.PNG,
                            "picture.png",
                            Units.toEMU(width),
                            Units.toEMU(height));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(name);
            inline(paragraph).getDocPr().setDescr(name);
        } catch (InvalidFormatException failure) {
            throw new IllegalStateException(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** At the left of the letterhead, whose words stay in the middle of the page. */
    static void addEmblem(XWPFHeader header, Emblem emblem) {
        XWPFParagraph first = header.getParagraphs().getFirst();
        double width = Math.min(WIDEST_POINTS, EMBLEM_POINTS * emblem.proportion());
        add(first, emblem.png(), emblem.name(), (int) width, (int) (width / emblem.proportion()));
        CTInline placed = inline(first);
        CTDrawing drawing = drawing(first);
        CTAnchor anchor = drawing.addNewAnchor();
        anchor.setBehindDoc(true);
        anchor.setLocked(false);
        anchor.setLayoutInCell(true);
        anchor.setAllowOverlap(true);
        anchor.setSimplePos2(false);
        anchor.setRelativeHeight(1);
        anchor.addNewSimplePos();
        anchor.getSimplePos().setX(0);
        anchor.getSimplePos().setY(0);
        anchor.addNewPositionH().setRelativeFrom(STRelFromH.MARGIN);
        anchor.getPositionH().setPosOffset(0);
        anchor.addNewPositionV().setRelativeFrom(STRelFromV.PARAGRAPH);
        anchor.getPositionV().setPosOffset(0);
        anchor.setExtent(placed.getExtent());
        anchor.addNewWrapNone();
        anchor.setDocPr(placed.getDocPr());
        anchor.setGraphic(placed.getGraphic());
        drawing.removeInline(0);
    }

    private static CTInline inline(XWPFParagraph paragraph) {
        return drawing(paragraph).getInlineArray(0);
    }

    private static CTDrawing drawing(XWPFParagraph paragraph) {
        return paragraph.getRuns().getLast().getCTR().getDrawingArray(0);
    }
}
