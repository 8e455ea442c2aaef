package id.wajahkota.media;

import id.wajahkota.journal.SubjectKind;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Pictures, for the journal. */
@Component
class MediaKinds implements SubjectKind {

    static final String PICTURE = "PICTURE";

    @Override
    public String type() {
        return PICTURE;
    }

    @Override
    public String path(UUID id) {
        return new MediaId(id).path(MediaSize.FULL);
    }

    @Override
    public Set<String> actions() {
        return Set.of();
    }
}
