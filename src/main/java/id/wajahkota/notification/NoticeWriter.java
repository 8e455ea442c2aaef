package id.wajahkota.notification;

import id.wajahkota.approval.RemarkWritten;
import id.wajahkota.approval.ReviewDecided;
import id.wajahkota.followup.FollowUpMoved;
import id.wajahkota.identity.People;
import id.wajahkota.identity.UserId;
import id.wajahkota.rakor.MeetingInvited;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells people what concerns them: decisions on their work, remarks that name or answer them, and follow-ups. */
@Component
class NoticeWriter {

    private static final String MEETING = "MEETING";
    private static final String FOLLOW_UP = "FOLLOW_UP";
    private static final int TITLE_LIMIT = 200;

    private final NoticeRepository notices;
    private final People people;

    NoticeWriter(NoticeRepository notices, People people) {
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

    @ApplicationModuleListener
    void on(FollowUpMoved moved) {
        moved.concerned()
                .forEach(person -> notices.writeOnce(
                        moved.id(),
                        person.value(),
                        FOLLOW_UP,
                        moved.title().substring(0, Math.min(moved.title().length(), TITLE_LIMIT)),
                        moved.path(),
                        moved.action(),
                        moved.person().value(),
                        moved.note(),
                        moved.at()));
    }

    @ApplicationModuleListener
    void on(MeetingInvited invited) {
        invited.opds().stream()
                .flatMap(opd -> people.adminsOf(opd).stream())
                .distinct()
                .forEach(admin -> notices.writeOnce(
                        invited.id(),
                        admin.value(),
                        MEETING,
                        invited.title(),
                        invited.path(),
                        "INVITE",
                        invited.person().value(),
                        "",
                        invited.at()));
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
