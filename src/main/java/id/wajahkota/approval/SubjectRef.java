package id.wajahkota.approval;

import java.io.Serializable;
import java.util.UUID;

/**
 * What is reviewed, as far as a review needs to know it.
 *
 * @param type names the module's kind of subject, for example {@code POST}
 */
public record SubjectRef(String type, UUID id) implements Serializable {}
