package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link to a file that the browser saves. */
public final class DownloadLink {

    private DownloadLink() {}

    /** The link. */
    public static Anchor to(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
