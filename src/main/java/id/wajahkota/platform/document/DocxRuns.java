package id.wajahkota.platform.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** The words of a paragraph of Word. */
final class DocxRuns {

    private DocxRuns() {}

    static void add(XWPFParagraph paragraph, List<Run> runs) {
        for (Run run : runs) {
            XWPFRun written = paragraph.createRun();
            // What a style makes bold stays bold, so only emphasis is set.
            if (run.bold()) {
                written.setBold(true);
            }
            if (run.italic()) {
                written.setItalic(true);
            }
            String[] lines = PaperLetters.carried(run.words()).split("\n", -1);
            if (lines.length > 1) {
                // A line that is broken by hand would be stretched over the whole width.
                paragraph.setAlignment(ParagraphAlignment.LEFT);
            }
            for (int line = 0; line < lines.length; line++) {
                if (line > 0) {
                    written.addBreak();
                }
                written.setText(lines[line]);
            }
        }
    }
}
