package id.wajahkota.attachment;

import id.wajahkota.journal.SubjectKind;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Files, for the journal. */
@Component
class AttachmentSubjects implements SubjectKind {

    static final String ATTACHMENT = "ATTACHMENT";

    @Override
    public String type() {
        return ATTACHMENT;
    }

    @Override
    public String path(UUID id) {
        return new AttachmentId(id).path();
    }

    @Override
    public Set<String> actions() {
        return Set.of();
    }
}
