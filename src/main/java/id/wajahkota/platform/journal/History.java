package id.wajahkota.platform.journal;

import id.wajahkota.platform.shared.NotFoundException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What happened to a subject, for those who may read the subject. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class History {

    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private final JournalRepository rows;
    private final ObjectProvider<SubjectReader> readers;
    private final JsonMapper json;

    History(JournalRepository rows, ObjectProvider<SubjectReader> readers, JsonMapper json) {
        this.rows = rows;
        this.readers = readers;
        this.json = json;
    }

    /**
     * Everything that happened to one subject, the latest first.
     *
     * @throws NotFoundException when the subject is not the person's to read
     */
    public List<Entry> of(SubjectRef subject) {
        readers.stream()
                .filter(reader -> reader.type().equals(subject.type()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Nobody reads the history of " + subject))
                .require()
                .accept(subject.id());
        return rows.findOf(subject.type(), subject.id()).stream()
                .map(this::entry)
                .toList();
    }

    /** One entry, for those that were told of it; nothing when it is not in the database. */
    @PreAuthorize("permitAll()")
    public Optional<Entry> find(UUID id) {
        return rows.findById(id).map(this::entry);
    }

    /** When something last happened to each of those, and nothing of what; who was never recorded is left out. */
    public Map<SubjectRef, Instant> latest(Collection<SubjectRef> subjects) {
        Map<SubjectRef, Instant> latest = new HashMap<>();
        subjects.stream()
                .collect(Collectors.groupingBy(
                        SubjectRef::type, Collectors.mapping(SubjectRef::id, Collectors.toList())))
                .forEach((type, ids) -> rows.findLatest(type, ids)
                        .forEach(one -> latest.put(new SubjectRef(type, one.getId()), one.getAt())));
        return latest;
    }

    private Entry entry(JournalRow row) {
        return row.entry(
                row.changes().map(text -> json.readValue(text, CHANGES)).orElse(List.of()));
    }
}
