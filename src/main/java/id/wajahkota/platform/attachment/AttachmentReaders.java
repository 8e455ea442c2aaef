package id.wajahkota.platform.attachment;

/** Lets a feature open the files that belong to its things. Each feature with files contributes one as a bean. */
public interface AttachmentReaders {

    /** Whether the person logged in may read it, because it belongs to something they may read. */
    boolean mayRead(AttachmentId id);
}
