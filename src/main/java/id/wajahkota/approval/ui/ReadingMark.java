package id.wajahkota.approval.ui;

import id.wajahkota.approval.Readings;
import id.wajahkota.identity.UserId;
import id.wajahkota.journal.SubjectRef;
import java.util.Optional;

/** Tells the others what this screen's person has before them, one subject at a time. */
class ReadingMark {

    private final Readings readings;
    private final UserId person;
    private Optional<SubjectRef> read = Optional.empty();

    ReadingMark(Readings readings, UserId person) {
        this.readings = readings;
        this.person = person;
    }

    void begin(SubjectRef subject) {
        end();
        readings.begin(subject);
        read = Optional.of(subject);
    }

    void end() {
        read.ifPresent(subject -> readings.end(subject, person));
        read = Optional.empty();
    }
}
