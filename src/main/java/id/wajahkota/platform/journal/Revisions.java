package id.wajahkota.platform.journal;

import java.time.Instant;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every revision that was handed in, as it was then, to be compared with a later one. A feature that shows one has
 * already checked that the person may see the subject.
 */
@Service
@PreAuthorize("permitAll()")
public class Revisions {

    private final RevisionRepository revisions;
    private final JsonMapper json;

    Revisions(RevisionRepository revisions, JsonMapper json) {
        this.revisions = revisions;
        this.json = json;
    }

    /**
     * Keeps what is handed in, in the transaction that hands it in. Who takes it back and hands it in again unchanged
     * hands in the same revision.
     *
     * @param content a record that can be written as JSON
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(SubjectRef subject, int revision, Object content, Instant now) {
        if (!revisions.existsBySubjectTypeAndSubjectIdAndRevision(subject.type(), subject.id(), revision)) {
            revisions.save(new Revision(subject, revision, json.writeValueAsString(content), now));
        }
    }

    /** Whether any revision of that type holds those letters. It reads them all, so it is for the night. */
    @Transactional(readOnly = true)
    public boolean mention(String type, String letters) {
        return revisions.existsBySubjectTypeAndTextContaining(type, letters);
    }

    /** A revision that was handed in; nothing when it was never kept, or can no longer be read. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public <T> Optional<T> find(SubjectRef subject, int revision, Class<T> content) {
        return revisions
                .findBySubjectTypeAndSubjectIdAndRevision(subject.type(), subject.id(), revision)
                .flatMap(kept -> read(kept, content));
    }

    private <T> Optional<T> read(Revision kept, Class<T> content) {
        try {
            return Optional.of(json.readValue(kept.text(), content));
        } catch (JacksonException writtenByAnOlderPortal) {
            return Optional.empty();
        }
    }
}
