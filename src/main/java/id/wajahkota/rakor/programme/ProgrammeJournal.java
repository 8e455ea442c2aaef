package id.wajahkota.rakor.programme;

import id.wajahkota.platform.journal.Change;
import id.wajahkota.platform.journal.Happened;
import id.wajahkota.platform.journal.Journal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Records what happens to programmes, their targets and what belongs to them. */
@Component
class ProgrammeJournal {

    private final ProgrammeRepository programmes;
    private final Journal journal;

    ProgrammeJournal(ProgrammeRepository programmes, Journal journal) {
        this.programmes = programmes;
        this.journal = journal;
    }

    void record(Happened happened) {
        journal.record(happened);
    }

    /** Records what happened to one that is known by its id alone. */
    void record(ProgrammeId id, String action, String note) {
        journal.record(happened(id, action).noting(note));
    }

    /** Records what came to belong to one, or no longer does. */
    void link(ProgrammeId id, String action, Change linked) {
        journal.record(happened(id, action).changing(List.of(linked)));
    }

    private Happened happened(ProgrammeId id, String action) {
        String name = programmes
                .findById(id.value())
                .map(programme -> programme.detail().draft().name())
                .orElse("");
        return Happened.to(id.subject(), name, action);
    }
}
