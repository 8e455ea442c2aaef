package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.platform.shared.Refusal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Departments that have said who comes: whoever takes them off the invitation would throw their answer away. */
@Component
class AnsweredInvitations {

    private final InvitationAnswerRepository answers;
    private final OpdDirectory opds;

    AnsweredInvitations(InvitationAnswerRepository answers, OpdDirectory opds) {
        this.answers = answers;
        this.opds = opds;
    }

    /** What keeps an invitation from holding only those departments: nothing, or that others have answered. */
    List<Refusal> check(UUID meeting, Set<OpdId> wanted) {
        List<OpdId> lost = answers.findByKeyMeetingId(meeting).stream()
                .map(answer -> answer.detail().opd())
                .filter(opd -> !wanted.contains(opd))
                .toList();
        return lost.isEmpty()
                ? List.of()
                : List.of(Refusal.onField("opds", MeetingRefusal.MEETING_OPD_ANSWERED, codes(lost)));
    }

    private String codes(List<OpdId> departments) {
        var byId = opds.byId();
        return departments.stream().map(opd -> byId.get(opd).code()).sorted().collect(Collectors.joining(", "));
    }
}
