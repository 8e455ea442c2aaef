package id.wajahkota.content.post.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.UUID;

/** Where new posts are written. */
public final class NewPostAddress {

    static final String ROUTE = "konten/" + PostView.NEW;
    static final String KEY = "draf";

    private NewPostAddress() {}

    /** Where a new post that was begun is gone on with. */
    public static String of(UUID key) {
        return ROUTE + "?" + KEY + "=" + key;
    }

    /**
     * The same, on another day.
     *
     * @param moment a day, or a time on a day, of the city, in ISO's form
     */
    public static String of(UUID key, String moment) {
        return of(key) + "&"
                + QueryParameters.simple(Map.of(PostView.DAY, moment)).getQueryString();
    }
}
