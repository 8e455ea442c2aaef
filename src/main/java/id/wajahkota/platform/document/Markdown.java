package id.wajahkota.platform.document;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * What people write with simple marks (CommonMark). Nothing of it reaches a page as HTML of theirs: tags are shown as
 * typed, and addresses that are not of the web lose their link.
 */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new WebLinks())
            .nodeRendererFactory(NamedPictures::new)
            .build();

    private Markdown() {}

    /** For a page, in an element of its own. */
    public static String html(String text) {
        return "<div class=\"markdown\">" + RENDERER.render(PARSER.parse(text)) + "</div>";
    }

    /** For a paper. */
    public static List<Block> blocks(String text) {
        Node parsed = PARSER.parse(text);
        MarkdownBlocks blocks = new MarkdownBlocks();
        parsed.accept(blocks);
        return blocks.found();
    }
}
