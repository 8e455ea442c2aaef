package id.wajahkota.platform.document;

import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * In the place of a picture stands what it is called: whoever holds a foreign host would learn from it who reads the
 * page, and when.
 */
final class NamedPictures implements NodeRenderer {

    private final HtmlNodeRendererContext context;

    NamedPictures(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Image.class);
    }

    @Override
    public void render(Node image) {
        for (Node word = image.getFirstChild(); word != null; word = word.getNext()) {
            context.render(word);
        }
    }
}
