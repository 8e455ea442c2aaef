package id.wajahkota.platform.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The words of one paragraph of parsed Markdown, with their emphasis. */
final class MarkdownRuns extends AbstractVisitor {

    private static final WebLinks LINKS = new WebLinks();

    private final List<Run> runs = new ArrayList<>();
    private boolean bold;
    private boolean italic;

    private MarkdownRuns(boolean italic) {
        this.italic = italic;
    }

    /**
     * What a node holds.
     *
     * @param quoted whether all of it is slanted, as what others said is
     */
    static List<Run> of(Node node, boolean quoted) {
        MarkdownRuns found = new MarkdownRuns(quoted);
        found.visitChildren(node);
        return List.copyOf(found.runs);
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

    /** Paper cannot be clicked: where a link leads is written behind its words, if the page would lead there. */
    @Override
    public void visit(Link link) {
        int before = runs.size();
        visitChildren(link);
        String address = LINKS.sanitizeLinkUrl(link.getDestination());
        if (!address.isEmpty() && !Run.words(runs.subList(before, runs.size())).equals(address)) {
            add(" (" + address + ")");
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
