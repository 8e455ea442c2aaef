package id.wajahkota.platform.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns parsed Markdown into the blocks of a paper. What papers do not have becomes plain paragraphs. */
final class MarkdownBlocks extends AbstractVisitor {

    private final List<Block> found = new ArrayList<>();
    private List<Run> runs = new ArrayList<>();
    private boolean bold;
    private boolean italic;

    List<Block> found() {
        return List.copyOf(found);
    }

    @Override
    public void visit(Paragraph paragraph) {
        addParagraph(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        bold = true;
        addParagraph(heading);
        bold = false;
    }

    @Override
    public void visit(BlockQuote quote) {
        italic = true;
        visitChildren(quote);
        italic = false;
    }

    @Override
    public void visit(BulletList list) {
        addItems(list, false);
    }

    @Override
    public void visit(OrderedList list) {
        addItems(list, true);
    }

    /** A list within a list goes on in its item, whose text stays together. */
    private void addItems(Node list, boolean ordered) {
        List<List<Run>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(runsOf((ListItem) item));
        }
        found.add(new Block.Items(items, ordered));
    }

    private List<Run> runsOf(ListItem item) {
        MarkdownBlocks inner = new MarkdownBlocks();
        inner.visitChildren(item);
        List<Run> all = new ArrayList<>();
        inner.found.forEach(block -> {
            if (!all.isEmpty()) {
                all.add(Run.plain("; "));
            }
            switch (block) {
                case Block.Text(List<Run> words) -> all.addAll(words);
                case Block.Items(List<List<Run>> nested, boolean counted) -> nested.forEach(all::addAll);
                default -> throw new IllegalStateException("Not from Markdown: " + block);
            }
        });
        return all;
    }

    private void addParagraph(Node paragraph) {
        runs = new ArrayList<>();
        visitChildren(paragraph);
        found.add(new Block.Text(List.copyOf(runs)));
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        add(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        add(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        found.add(Block.Text.of(html.getLiteral()));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        found.add(Block.Text.of(code.getLiteral()));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        found.add(Block.Text.of(code.getLiteral()));
    }

    @Override
    public void visit(SoftLineBreak softBreak) {
        add(" ");
    }

    @Override
    public void visit(HardLineBreak hardBreak) {
        add("\n");
    }

    @Override
    public void visit(StrongEmphasis strong) {
        boolean before = bold;
        bold = true;
        visitChildren(strong);
        bold = before;
    }

    @Override
    public void visit(Emphasis emphasis) {
        boolean before = italic;
        italic = true;
        visitChildren(emphasis);
        italic = before;
    }

    private void add(String words) {
        runs.add(new Run(words, bold, italic));
    }
}
