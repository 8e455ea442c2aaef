package id.wajahkota.rakor;

import id.wajahkota.journal.SubjectKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return new Kind();
    }

    @Bean
    SubjectKind proposalKind() {
        return SubjectKind.listed(PROPOSAL, "rakor", TAKE_UP, DROP);
    }

    private record Kind() implements SubjectKind {

        /** Recording a directive is something that happens to the directive. */
        private static final Set<MeetingAction> OF_OTHERS =
                Set.of(MeetingAction.EDIT, MeetingAction.WRITE, MeetingAction.DIRECT);

        @Override
        public String type() {
            return MEETING;
        }

        @Override
        public String path(UUID id) {
            return "rakor/" + id;
        }

        @Override
        public Set<String> actions() {
            return Stream.concat(
                            Arrays.stream(MeetingAction.values())
                                    .filter(action -> !OF_OTHERS.contains(action))
                                    .map(Enum::name),
                            Stream.of(
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
                                    DECLINE))
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public Optional<String> stageWords() {
            return Optional.of("MeetingStage");
        }

        @Override
        public String stageStyle(String stage) {
            return "meeting-" + stage;
        }
    }
}
