package id.wajahkota.rakor.meeting;

import id.wajahkota.platform.journal.SubjectKind;
import id.wajahkota.platform.journal.SubjectReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Rakor, and what is proposed for them, for the journal. */
@Configuration(proxyBeanMethods = false)
class MeetingKinds {

    static final String MEETING = "MEETING";
    static final String PROPOSAL = "PROPOSAL";

    static final String BEGIN_ITEM = "BEGIN_ITEM";
    static final String RESOLVE = "RESOLVE";
    static final String WITHDRAW_RESOLUTION = "WITHDRAW_RESOLUTION";
    static final String CHECK_IN = "CHECK_IN";
    static final String ADD_ATTENDANCE = "ADD_ATTENDANCE";
    static final String LEAVE = "LEAVE";
    static final String COME_BACK = "COME_BACK";
    static final String REMOVE_ATTENDANCE = "REMOVE_ATTENDANCE";
    static final String ADD_FILE = "ADD_FILE";
    static final String REMOVE_FILE = "REMOVE_FILE";
    static final String ACCEPT = "ACCEPT";
    static final String DECLINE = "DECLINE";
    static final String TAKE_UP = "TAKE_UP";
    static final String DROP = "DROP";

    @Bean
    SubjectKind meetingKind() {
        return SubjectKind.of(
                        MEETING,
                        "rakor/{id}",
                        MeetingAction.INVITE.name(),
                        MeetingAction.BEGIN.name(),
                        MeetingAction.END.name(),
                        MeetingAction.FINALISE.name(),
                        MeetingAction.REOPEN.name(),
                        BEGIN_ITEM,
                        RESOLVE,
                        WITHDRAW_RESOLUTION,
                        CHECK_IN,
                        ADD_ATTENDANCE,
                        LEAVE,
                        COME_BACK,
                        REMOVE_ATTENDANCE,
                        ADD_FILE,
                        REMOVE_FILE,
                        ACCEPT,
                        DECLINE)
                .staged("MeetingStage", "meeting-");
    }

    @Bean
    SubjectReader meetingHistory(Meetings meetings) {
        return new SubjectReader(MEETING, id -> meetings.find(new MeetingId(id)));
    }

    @Bean
    SubjectKind proposalKind() {
        return SubjectKind.of(PROPOSAL, "rakor", TAKE_UP, DROP);
    }
}
