package id.wajahkota.content;

import id.wajahkota.identity.OpdId;
import java.time.Instant;

/**
 * A post as the calendar shows it.
 *
 * @param slot in UTC
 * @param readable whether the person may open the post, and not only see that it is there
 */
public record CalendarTile(PostId id, OpdId opd, String title, Stage stage, Instant slot, boolean readable) {}
