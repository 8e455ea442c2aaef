package id.wajahkota.programme;

import id.wajahkota.journal.Happened;
import id.wajahkota.journal.Journal;
import id.wajahkota.journal.SubjectKind;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Records what happens to programmes, their targets and what belongs to them. */
@Component
class ProgrammeJournal {

    static final String SHIFT = "SHIFT";
    static final String ADD_LINK = "ADD_LINK";
    static final String REMOVE_LINK = "REMOVE_LINK";
    static final String ADD_TARGET = "ADD_TARGET";
    static final String REPORT_TARGET = "REPORT_TARGET";

    static final String PROGRAMME = "PROGRAMME";

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
        String name = programmes
                .findById(id.value())
                .map(programme -> programme.detail().draft().name())
                .orElse("");
        journal.record(Happened.to(id.subject(), name, action).noting(note));
    }

    /** Programmes, as others refer to them. */
    @Component
    static class Kind implements SubjectKind {

        @Override
        public String type() {
            return PROGRAMME;
        }

        @Override
        public String path(UUID id) {
            return "program/" + id;
        }

        @Override
        public Set<String> actions() {
            return Set.of(SHIFT, ADD_LINK, REMOVE_LINK, ADD_TARGET, REPORT_TARGET);
        }
    }
}
