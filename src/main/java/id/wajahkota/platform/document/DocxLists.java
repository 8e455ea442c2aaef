package id.wajahkota.platform.document;

import java.math.BigInteger;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;

/**
 * The lists of a Word paper: real ones, so that an item which somebody inserts is counted and a screen reader says how many
 * there are. Their marks are those of the template's numbering.
 */
final class DocxLists {

    private static final BigInteger BULLETS = BigInteger.ONE;
    private static final BigInteger NUMBERS = BigInteger.TWO;

    /** How many levels the template's lists have. */
    private static final int LEVELS = 9;

    private final XWPFDocument word;
    private final ObjIntConsumer<Block> others;

    /**
     * Lists of a paper.
     *
     * @param others writes what stands in an item below its first line, and how deep it stands
     */
    DocxLists(XWPFDocument word, ObjIntConsumer<Block> others) {
        this.word = word;
        this.others = others;
    }

    void write(Block.Items items, int depth) {
        int level = Math.min(depth, LEVELS - 1);
        BigInteger list = begin(items, level);
        for (Block.Item item : items.items()) {
            XWPFParagraph line = word.createParagraph();
            line.setStyle("Butir");
            line.setNumID(list);
            line.setNumILvl(BigInteger.valueOf(level));
            List<Block> blocks = item.blocks();
            boolean opens = !blocks.isEmpty() && blocks.getFirst() instanceof Block.Text;
            if (opens) {
                DocxRuns.add(line, ((Block.Text) blocks.getFirst()).runs());
            }
            blocks.stream().skip(opens ? 1 : 0).forEach(block -> others.accept(block, depth + 1));
        }
    }

    /** Each list counts for itself. */
    private BigInteger begin(Block.Items items, int level) {
        BigInteger list = word.getNumbering().addNum(items.ordered() ? NUMBERS : BULLETS);
        CTNum number = word.getNumbering().getNum(list).getCTNum();
        CTNumLvl counted = number.addNewLvlOverride();
        counted.setIlvl(BigInteger.valueOf(level));
        counted.addNewStartOverride().setVal(BigInteger.valueOf(items.start()));
        return list;
    }
}
