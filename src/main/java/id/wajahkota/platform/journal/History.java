package id.wajahkota.platform.journal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What happened to a subject. A feature that shows it has already checked that the person may see the subject. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class History {

    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private final JournalRepository rows;
    private final JsonMapper json;

    History(JournalRepository rows, JsonMapper json) {
        this.rows = rows;
        this.json = json;
    }

    /** Everything that happened to one subject, the latest first. */
    public List<Entry> of(SubjectRef subject) {
        return rows.findOf(subject.type(), subject.id()).stream()
                .map(this::entry)
                .toList();
    }

    /** One entry, for those that were told of it; nothing when it is not in the database. */
    @PreAuthorize("permitAll()")
    public Optional<Entry> find(UUID id) {
        return rows.findById(id).map(this::entry);
    }

    private Entry entry(JournalRow row) {
        return row.entry(
                row.changes().map(text -> json.readValue(text, CHANGES)).orElse(List.of()));
    }
}
