package id.wajahkota.rakor.minutes;

import id.wajahkota.platform.document.PaperFormat;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Tells whoever holds a paper whether it is what the city gave out. It tells nothing that does not stand on the paper. */
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class MinutesVerification {

    private final MinutesRepository minutes;
    private final MinutesPaperRepository papers;
    private final JsonMapper json;

    MinutesVerification(MinutesRepository minutes, MinutesPaperRepository papers, JsonMapper json) {
        this.minutes = minutes;
        this.papers = papers;
        this.json = json;
    }

    /** What is known of the code on a paper. */
    public Optional<Known> find(String code) {
        return minutes.findByCode(code).map(found -> {
            MinutesContent content = json.readValue(found.content(), MinutesContent.class);
            MinutesVersion version = found.version();
            int latest = minutes.findByMeetingIdOrderByNumberDesc(
                            version.meeting().value())
                    .getFirst()
                    .version()
                    .number();
            boolean intact = Sha256.of(found.content()).equals(version.hash());
            return new Known(
                    content.number(),
                    content.title(),
                    content.day(),
                    version.number(),
                    version.finalisedAt(),
                    version.hash(),
                    version.number() == latest && version.reopened().isEmpty(),
                    intact);
        });
    }

    /** Whether that file is byte for byte a paper of the minutes with that code, and as what it was written. */
    public Optional<PaperFormat> compare(String code, byte[] file) {
        String hash = Sha256.of(file);
        return minutes.findByCode(code).map(found -> papers.findByKeyMinutesId(found.id())).orElse(List.of()).stream()
                .filter(paper ->
                        paper.hash().equals(hash) && Sha256.of(paper.bytes()).equals(hash))
                .map(MinutesPaper::format)
                .findFirst();
    }

    /**
     * Minutes as their paper names them.
     *
     * @param finalisedAt in UTC
     * @param hash SHA-256 of the content
     * @param valid whether no later version has replaced it and it is not being rewritten
     * @param intact whether what the portal keeps still has that hash
     */
    public record Known(
            String number,
            String title,
            String day,
            int version,
            Instant finalisedAt,
            String hash,
            boolean valid,
            boolean intact) {}
}
