package id.wajahkota.platform.journal;

import java.util.List;
import org.springframework.stereotype.Component;

/** What was written into the journal, whoever may read it. */
@Component
public class JournalFixture {

    private final JournalRepository rows;
    private final History history;

    JournalFixture(JournalRepository rows, History history) {
        this.rows = rows;
        this.history = history;
    }

    /** The latest first. */
    public List<Entry> of(SubjectRef subject) {
        return rows.findOf(subject.type(), subject.id()).stream()
                .map(row -> history.find(row.id()).orElseThrow())
                .toList();
    }
}
