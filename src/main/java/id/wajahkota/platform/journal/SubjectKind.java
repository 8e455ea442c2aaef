package id.wajahkota.platform.journal;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a feature tells of one kind of its subjects, so that what happens to them can be shown and told anywhere. The
 * bundles keep its name under {@code SubjectKind.TYPE} and the words for its own actions under {@code TYPE.did.ACTION}.
 */
public interface SubjectKind {

    /** The {@link SubjectRef#type()} it answers for. */
    String type();

    /** The screen that shows the subject. */
    String path(UUID id);

    /** What is done to its subjects besides {@link CommonAction}, and those of them that it calls by words of its own. */
    Set<String> actions();

    /** The prefix of the words for its stages; nothing when it has none. */
    default Optional<String> stageWords() {
        return Optional.empty();
    }

    /** The style that a stage's badge has. */
    default String stageStyle(String stage) {
        return stage;
    }

    /**
     * One without stages.
     *
     * @param screen the address of the screen; {@code {id}} stands where the subject's id goes, if each has a screen of its
     *     own
     */
    static DescribedKind of(String type, String screen, String... actions) {
        return new DescribedKind(type, screen, Set.of(actions), Optional.empty(), "");
    }
}
