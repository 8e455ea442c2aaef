package id.wajahkota.notification;

import id.wajahkota.city.identity.People;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.journal.Entry;
import id.wajahkota.platform.journal.Happened;
import id.wajahkota.platform.journal.History;
import id.wajahkota.platform.journal.Recorded;
import id.wajahkota.platform.journal.SubjectKinds;
import id.wajahkota.platform.shared.Shortened;
import java.util.HashSet;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells people what the journal says concerns them, whatever it happened to. */
@Component
class NoticeWriter {

    private static final String MENTION = "MENTION";
    private static final int TITLE_LIMIT = 200;

    private final NoticeRepository notices;
    private final History history;
    private final SubjectKinds kinds;
    private final People people;

    NoticeWriter(NoticeRepository notices, History history, SubjectKinds kinds, People people) {
        this.notices = notices;
        this.history = history;
        this.kinds = kinds;
        this.people = people;
    }

    @ApplicationModuleListener(condition = "#recorded.concerning()")
    void on(Recorded recorded) {
        history.find(recorded.id()).ifPresent(this::tell);
    }

    /** Whom it names is told that, and only that. */
    private void tell(Entry entry) {
        Happened happened = entry.happened();
        Set<UserId> concerned = new HashSet<>(happened.concerned());
        happened.departments().forEach(opd -> concerned.addAll(people.adminsOf(opd)));
        concerned.removeAll(happened.named());
        entry.actor().ifPresent(actor -> {
            concerned.remove(actor);
            happened.named().forEach(person -> write(entry, actor, person, MENTION));
            concerned.forEach(person -> write(entry, actor, person, happened.action()));
        });
    }

    private void write(Entry entry, UserId actor, UserId person, String action) {
        Happened happened = entry.happened();
        notices.writeOnce(
                entry.id(),
                person.value(),
                happened.subject().type(),
                Shortened.of(happened.title(), TITLE_LIMIT),
                kinds.of(happened.subject()).path(happened.subject().id()),
                action,
                actor.value(),
                happened.note(),
                entry.at());
    }
}
