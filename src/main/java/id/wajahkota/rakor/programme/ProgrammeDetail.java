package id.wajahkota.rakor.programme;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A programme as screens show it.
 *
 * @param version what a change must name
 * @param lastDay as it was last counted, in the city
 */
public record ProgrammeDetail(ProgrammeId id, long version, ProgrammeDraft draft, LocalDate lastDay) {

    /** The first day, in the city. */
    public LocalDate starts() {
        return Objects.requireNonNull(draft.starts());
    }
}
