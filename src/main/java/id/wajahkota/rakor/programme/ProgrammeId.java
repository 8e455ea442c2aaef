package id.wajahkota.rakor.programme;

import id.wajahkota.platform.journal.SubjectRef;
import java.io.Serializable;
import java.util.UUID;

/** A programme (program kerja), as other modules refer to it. */
public record ProgrammeId(UUID value) implements Serializable {

    /** How the journal refers to it. */
    public SubjectRef subject() {
        return new SubjectRef(ProgrammeKinds.PROGRAMME, value);
    }
}
