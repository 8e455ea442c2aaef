package id.wajahkota.platform.attachment;

import java.util.Collection;
import java.util.Set;

/** Lets a feature open the files that belong to its things. Each feature with files contributes one as a bean. */
public interface AttachmentReaders {

    /** Those of the files that the person logged in may read, because they belong to something they may read. */
    Set<AttachmentId> readable(Collection<AttachmentId> files);

    /** Those of the files that belong to its things, whoever asks; what belongs to nothing is thrown away in time. */
    Set<AttachmentId> used(Collection<AttachmentId> files);
}
