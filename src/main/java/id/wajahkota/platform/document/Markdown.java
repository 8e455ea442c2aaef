package id.wajahkota.platform.document;

import id.wajahkota.platform.shared.Blank;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** The words alone, without marks, for a line that quotes some of them. */
    public static String words(String text) {
        return blocks(text).stream()
                .flatMap(block -> switch (block) {
                    case Block.Text(List<Run> runs) -> Stream.concat(Stream.of(Run.plain(" ")), runs.stream());
                    case Block.Items(List<Block.Item> items) ->
                        items.stream().flatMap(item -> Stream.concat(Stream.of(Run.plain(" ")), item.runs().stream()));
                    default -> throw new IllegalStateException("Not from Markdown: " + block);
                })
                .map(Run::words)
                .collect(Collectors.collectingAndThen(Collectors.joining(), Blank::clean));
    }

    /** For a paper. */
    public static List<Block> blocks(String text) {
        Node parsed = PARSER.parse(text);
        MarkdownBlocks blocks = new MarkdownBlocks();
        parsed.accept(blocks);
        return blocks.found();
    }
}
