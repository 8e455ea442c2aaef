package id.wajahkota.notification;

import id.wajahkota.approval.RemarkWritten;
import id.wajahkota.approval.ReviewDecided;
import id.wajahkota.identity.People;
import id.wajahkota.identity.UserId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the admins of a department what was decided about its work, and people who spoke or were named of remarks. */
@Component
class ReviewNotices {

    private final NoticeRepository notices;
    private final People people;

    ReviewNotices(NoticeRepository notices, People people) {
        this.notices = notices;
        this.people = people;
    }

    @ApplicationModuleListener
    void on(ReviewDecided decided) {
        people.adminsOf(decided.opd()).stream()
                .filter(admin -> !admin.equals(decided.person()))
                .forEach(admin -> write(decided, admin));
    }

    @ApplicationModuleListener
    void on(RemarkWritten remark) {
        remark.mentioned().forEach(person -> write(remark, person, "MENTION"));
        remark.concerned().forEach(person -> write(remark, person, "REMARK"));
    }

    private void write(RemarkWritten remark, UserId person, String move) {
        notices.writeOnce(
                remark.id(),
                person.value(),
                remark.subject().type(),
                remark.title(),
                remark.path(),
                move,
                remark.author().value(),
                remark.words(),
                remark.at());
    }

    private void write(ReviewDecided decided, UserId admin) {
        notices.writeOnce(
                decided.id(),
                admin.value(),
                decided.subject().type(),
                decided.title(),
                decided.path(),
                decided.move(),
                decided.person().value(),
                decided.note(),
                decided.at());
    }
}
