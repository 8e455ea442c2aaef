package id.wajahkota.review.approval.ui;

import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.review.approval.SubmissionPresence;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells the others what this screen's person has before them, one subject at a time. */
class ReadingMark {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingMark.class);

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

    /** The screen closes, maybe with the portal: then there is no database, and who read is forgotten after a while. */
    void close() {
        try {
            end();
        } catch (DataAccessException | TransactionException gone) {
            LOG.debug("Nobody can be told any more that {} has turned to something else", person.value(), gone);
        }
    }
}
