package id.wajahkota.rakor.meeting;

import java.util.Optional;
import java.util.UUID;

/** What a rakor decided, and during which item of its agenda. */
public record ResolutionDetail(UUID id, Optional<UUID> agendaItem, String words) {

    public static final int WORDS_LIMIT = 2_000;
}
