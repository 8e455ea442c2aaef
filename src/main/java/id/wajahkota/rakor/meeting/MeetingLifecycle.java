package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.UserId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules of a rakor's way: who may do what at which stage, and where it leads. Pure: services and screens ask the same
 * rules. The secretariat runs rakor; the minute taker, whoever they are, writes what is said. Source: domain page,
 * sections 1 and 5.
 */
final class MeetingLifecycle {

    private static final Set<MeetingStage> WRITTEN = EnumSet.of(MeetingStage.RUNNING, MeetingStage.MINUTES);

    private MeetingLifecycle() {}

    static boolean allows(MeetingStage stage, MeetingAction action, UserId minuteTaker, PortalUser person) {
        boolean secretariat = person.may(Permission.RAKOR_RUN);
        boolean writer = secretariat || person.id().equals(minuteTaker);
        return switch (action) {
            case EDIT -> secretariat && (stage == MeetingStage.DRAFT || stage == MeetingStage.INVITED);
            case INVITE -> secretariat && stage == MeetingStage.DRAFT;
            case BEGIN -> secretariat && stage == MeetingStage.INVITED;
            case END -> secretariat && stage == MeetingStage.RUNNING;
            case FINALISE -> secretariat && stage == MeetingStage.MINUTES;
            case REOPEN -> secretariat && stage == MeetingStage.FINAL;
            case WRITE -> writer && WRITTEN.contains(stage);
            case DIRECT -> (writer || person.may(Permission.DIRECTIVE_GIVE)) && WRITTEN.contains(stage);
        };
    }

    static Set<MeetingAction> available(MeetingStage stage, UserId minuteTaker, PortalUser person) {
        return Arrays.stream(MeetingAction.values())
                .filter(action -> allows(stage, action, minuteTaker, person))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Where the action leads; writing and editing lead nowhere. */
    static MeetingStage after(MeetingStage stage, MeetingAction action) {
        return switch (action) {
            case EDIT, WRITE, DIRECT -> stage;
            case INVITE -> MeetingStage.INVITED;
            case BEGIN -> MeetingStage.RUNNING;
            case END, REOPEN -> MeetingStage.MINUTES;
            case FINALISE -> MeetingStage.FINAL;
        };
    }
}
