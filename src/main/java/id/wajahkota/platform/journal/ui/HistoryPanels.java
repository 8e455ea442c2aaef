package id.wajahkota.platform.journal.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.People;
import id.wajahkota.platform.journal.Entry;
import id.wajahkota.platform.journal.History;
import id.wajahkota.platform.journal.SubjectKinds;
import id.wajahkota.platform.journal.SubjectRef;
import java.util.List;

/** Shows what happened to a subject that the caller has already found to be the person's to see. */
@SpringComponent
public class HistoryPanels {

    private final History history;
    private final SubjectKinds kinds;
    private final People people;

    HistoryPanels(History history, SubjectKinds kinds, People people) {
        this.history = history;
        this.kinds = kinds;
        this.people = people;
    }

    /** Everything that happened to it, the latest first, for a screen that shows some of it elsewhere too. */
    public List<Entry> entries(SubjectRef subject) {
        return history.of(subject);
    }

    /** The panel. */
    public HistoryPanel of(SubjectRef subject) {
        return of(subject, entries(subject));
    }

    /** The panel, for what was read already. */
    public HistoryPanel of(SubjectRef subject, List<Entry> entries) {
        return new HistoryPanel(kinds.of(subject), entries, people);
    }
}
