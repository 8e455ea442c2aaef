package id.wajahkota.platform.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableCell.Alignment;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Turns parsed Markdown into the blocks of a paper. What papers do not have becomes plain paragraphs. */
final class MarkdownBlocks extends AbstractVisitor {

    /** More do not stand beside each other on A4. */
    private static final int MOST_COLUMNS = 20;

    private final List<Block> found = new ArrayList<>();
    private boolean quoted;

    private MarkdownBlocks(boolean quoted) {
        this.quoted = quoted;
    }

    static List<Block> of(Node parsed) {
        return within(parsed, false);
    }

    private static List<Block> within(Node parent, boolean quoted) {
        MarkdownBlocks blocks = new MarkdownBlocks(quoted);
        blocks.visitChildren(parent);
        return List.copyOf(blocks.found);
    }

    @Override
    public void visit(Paragraph paragraph) {
        found.add(new Block.Text(MarkdownRuns.of(paragraph, quoted)));
    }

    /** Somebody's own headings stand below those of the paper. */
    @Override
    public void visit(Heading heading) {
        found.add(new Block.Heading(Block.Heading.DEEPEST, Run.words(MarkdownRuns.of(heading, false))));
    }

    @Override
    public void visit(BlockQuote quote) {
        boolean before = quoted;
        quoted = true;
        visitChildren(quote);
        quoted = before;
    }

    @Override
    public void visit(BulletList list) {
        found.add(new Block.Items(false, 1, items(list)));
    }

    @Override
    public void visit(OrderedList list) {
        found.add(new Block.Items(true, Objects.requireNonNullElse(list.getMarkerStartNumber(), 1), items(list)));
    }

    private List<Block.Item> items(Node list) {
        return children(list).map(item -> new Block.Item(within(item, quoted))).toList();
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            List<List<Block.Cell>> rows = children(table)
                    .flatMap(MarkdownBlocks::children)
                    .map(row -> children(row)
                            .map(cell -> new Block.Cell(MarkdownRuns.of(cell, quoted)))
                            .toList())
                    .toList();
            List<Block.Cell> heads = rows.getFirst();
            if (heads.size() > MOST_COLUMNS) {
                rows.forEach(row -> found.add(new Block.Text(beside(row))));
                return;
            }
            found.add(new Block.Table(heads, columns(table), rows.subList(1, rows.size())));
        }
    }

    /** All of one width; the line of dashes says which end at the right. */
    private static List<Block.Column> columns(TableBlock table) {
        return children(table.getFirstChild().getFirstChild())
                .map(cell ->
                        new Block.Column(1, cell instanceof TableCell head && head.getAlignment() == Alignment.RIGHT))
                .toList();
    }

    /** What is too wide for a page is written row by row. */
    private static List<Run> beside(List<Block.Cell> row) {
        return row.stream()
                .flatMap(cell -> Stream.concat(cell.runs().stream(), Stream.of(Run.plain(" | "))))
                .toList();
    }

    @Override
    public void visit(HtmlBlock html) {
        found.add(Block.Text.of(html.getLiteral()));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        found.add(Block.Text.of(code.getLiteral().stripTrailing()));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        found.add(Block.Text.of(code.getLiteral().stripTrailing()));
    }

    private static Stream<Node> children(Node parent) {
        return Stream.iterate(parent.getFirstChild(), Objects::nonNull, Node::getNext);
    }
}
