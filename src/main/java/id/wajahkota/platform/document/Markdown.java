package id.wajahkota.platform.document;

import id.wajahkota.platform.shared.Blank;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * What people write with simple marks (CommonMark, with tables). Nothing of it reaches a page as HTML of theirs: tags are
 * shown as typed, and addresses that are not of the web lose their link.
 */
public final class Markdown {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(TABLES)
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
        return Blank.clean(blocks(text).stream().flatMap(Markdown::words).collect(Collectors.joining(" ")));
    }

    private static Stream<String> words(Block block) {
        return switch (block) {
            case Block.Heading(int level, String words) -> Stream.of(words);
            case Block.Text(List<Run> runs) -> Stream.of(Run.words(runs));
            case Block.Items items ->
                items.items().stream().flatMap(item -> item.blocks().stream()).flatMap(Markdown::words);
            case Block.Table table ->
                Stream.concat(Stream.of(table.heads()), table.rows().stream())
                        .flatMap(List::stream)
                        .map(cell -> Run.words(cell.runs()));
            default -> throw new IllegalStateException("Not from Markdown: " + block);
        };
    }

    /** For a paper. */
    public static List<Block> blocks(String text) {
        return MarkdownBlocks.of(PARSER.parse(text));
    }
}
