package id.wajahkota.rakor.followup;

import id.wajahkota.city.identity.OpdId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An instruction that was given in a rakor, quoted.
 *
 * @param agendaItem during which it was given, or null
 * @param opds whom it is for; none means the city as a whole
 * @param due the last day, in the city, where one was named
 */
public record DirectiveDraft(
        @Nullable UUID agendaItem,
        String speaker,
        String speakerPosition,
        String quote,
        Set<OpdId> opds,
        @Nullable LocalDate due)
        implements Serializable {

    public static final int NAME_LIMIT = 150;
    public static final int QUOTE_LIMIT = 4_000;
}
