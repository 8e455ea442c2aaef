package id.wajahkota.rakor.meeting;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One item of an agenda as it is planned.
 *
 * @param id of the item that stands there already, or null for a new one
 * @param presenter who presents it, or empty
 */
public record AgendaDraft(@Nullable UUID id, String title, String presenter, int plannedMinutes)
        implements Serializable {

    public static final int TITLE_LIMIT = 300;
    public static final int PRESENTER_LIMIT = 150;
    public static final int MINUTES_LIMIT = 480;

    /** The most items of one rakor. */
    public static final int MOST = 100;

    /** A new one. */
    public static AgendaDraft of(String title, String presenter, int plannedMinutes) {
        return new AgendaDraft(null, title, presenter, plannedMinutes);
    }
}
