package id.wajahkota.platform.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
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
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
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
        found.add(new Block.Items(items(list, 0)));
    }

    @Override
    public void visit(OrderedList list) {
        found.add(new Block.Items(items(list, 0)));
    }

    private static List<Block.Item> items(Node list, int level) {
        List<Block.Item> items = new ArrayList<>();
        int number =
                list instanceof OrderedList ordered ? Objects.requireNonNullElse(ordered.getMarkerStartNumber(), 1) : 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String mark = list instanceof OrderedList ? number++ + "." : Block.Item.BULLET;
            addItem(items, item, mark, level);
        }
        return items;
    }

    /** Its first words stand behind its mark, its other paragraphs below them, and a list within it one level deeper. */
    private static void addItem(List<Block.Item> items, Node item, String mark, int level) {
        String next = mark;
        for (Node part = item.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof ListBlock) {
                items.addAll(items(part, level + 1));
                continue;
            }
            MarkdownBlocks inner = new MarkdownBlocks();
            part.accept(inner);
            for (Block block : inner.found) {
                items.add(new Block.Item(next, level, ((Block.Text) block).runs()));
                next = "";
            }
        }
        if (!next.isEmpty()) {
            items.add(new Block.Item(next, level, List.of()));
        }
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

    /** Paper cannot be clicked: where a link leads is written behind its words. */
    @Override
    public void visit(Link link) {
        int before = runs.size();
        visitChildren(link);
        String said = runs.subList(before, runs.size()).stream().map(Run::words).collect(Collectors.joining());
        if (!said.equals(link.getDestination())) {
            add(" (" + link.getDestination() + ")");
        }
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
