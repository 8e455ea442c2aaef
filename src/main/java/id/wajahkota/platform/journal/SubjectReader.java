package id.wajahkota.platform.journal;

import java.util.UUID;
import java.util.function.Consumer;

/**
 * Says who reads the subjects of one type, and so their history. Each feature that shows histories contributes one for each
 * of its types as a bean; what no bean answers for nobody reads.
 *
 * @param type the {@link SubjectRef#type()} it answers for
 * @param require finds that subject for the person logged in, and throws what the feature throws when it is not theirs
 */
public record SubjectReader(String type, Consumer<UUID> require) {}
