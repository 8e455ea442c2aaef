package id.wajahkota.review.approval.ui;

import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.review.approval.SubmissionPresence;
import java.util.Optional;

/** Tells the others what this screen's person has before them, one subject at a time. */
class ReadingMark {

    private final SubmissionPresence readings;
    private final UserId person;
    private Optional<SubjectRef> read = Optional.empty();

    ReadingMark(SubmissionPresence readings, UserId person) {
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
