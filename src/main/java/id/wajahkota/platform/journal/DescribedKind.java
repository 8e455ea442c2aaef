package id.wajahkota.platform.journal;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A kind that is described and does nothing more.
 *
 * @param screen the address of the screen; {@code {id}} stands where the subject's id goes, if each has a screen of its own
 * @param stylePrefix what stands before the name of a stage in the style sheet
 */
public record DescribedKind(
        String type, String screen, Set<String> actions, Optional<String> stageWords, String stylePrefix)
        implements SubjectKind {

    @Override
    public String path(UUID id) {
        return screen.replace("{id}", id.toString());
    }

    @Override
    public String stageStyle(String stage) {
        return stylePrefix + stage;
    }

    /** The same, with stages. */
    public DescribedKind staged(String words, String prefix) {
        return new DescribedKind(type, screen, actions, Optional.of(words), prefix);
    }
}
