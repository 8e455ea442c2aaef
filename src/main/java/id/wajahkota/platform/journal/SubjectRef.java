package id.wajahkota.platform.journal;

import java.io.Serializable;
import java.util.UUID;

/**
 * What something happens to, known by its feature alone.
 *
 * @param type names the module's kind of subject, for example {@code POST}
 */
public record SubjectRef(String type, UUID id) implements Serializable {}
