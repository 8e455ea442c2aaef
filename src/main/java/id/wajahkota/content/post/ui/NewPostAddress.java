package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.UUID;

/** Where new posts are written. */
public final class NewPostAddress {

    static final String ROUTE = "konten/" + PostView.NEW;
    static final String KEY = "draf";

    private NewPostAddress() {}

    /** Begins one. */
    public static void open() {
        UI.getCurrent().navigate(ROUTE);
    }

    /**
     * Begins one on a day.
     *
     * @param moment a day, or a time on a day, of the city, in ISO's form
     */
    public static void open(String moment) {
        UI.getCurrent().navigate(ROUTE, QueryParameters.of(PostView.DAY, moment));
    }

    /** Where a new post that was begun is gone on with. */
    public static String of(UUID key) {
        return ROUTE + "?" + KEY + "=" + key;
    }

    /**
     * Goes on with it on another day.
     *
     * @param moment a day, or a time on a day, of the city, in ISO's form
     */
    public static void open(UUID key, String moment) {
        UI.getCurrent().navigate(ROUTE, QueryParameters.simple(Map.of(KEY, key.toString(), PostView.DAY, moment)));
    }
}
