package id.wajahkota.rakor.minutes;

import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.People;
import id.wajahkota.platform.document.PaperWords;
import id.wajahkota.platform.document.Signer;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.rakor.followup.DirectiveDetail;
import id.wajahkota.rakor.followup.Directives;
import id.wajahkota.rakor.followup.FollowUpDetail;
import id.wajahkota.rakor.followup.FollowUps;
import id.wajahkota.rakor.meeting.AttendanceDetail;
import id.wajahkota.rakor.meeting.AttendanceDraft;
import id.wajahkota.rakor.meeting.AttendanceList;
import id.wajahkota.rakor.meeting.MeetingDetail;
import id.wajahkota.rakor.meeting.MeetingDraft;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.rakor.meeting.MeetingRoom;
import id.wajahkota.rakor.meeting.ResolutionDetail;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what the minutes of a rakor say from all that was written down. */
@Component
class MinutesDrafting {

    private static final String NOTHING = "–";

    private final MeetingRoom room;
    private final AttendanceList attendance;
    private final Directives directives;
    private final FollowUps followUps;
    private final OpdDirectory opds;
    private final People people;
    private final PaperWords words;

    MinutesDrafting(
            MeetingRoom room,
            AttendanceList attendance,
            Directives directives,
            FollowUps followUps,
            OpdDirectory opds,
            People people,
            PaperWords words) {
        this.room = room;
        this.attendance = attendance;
        this.directives = directives;
        this.followUps = followUps;
        this.opds = opds;
        this.people = people;
        this.words = words;
    }

    MinutesContent gather(MeetingDetail meeting, int version, String code, List<Signer> signers, Instant now) {
        MeetingDraft draft = meeting.draft();
        MeetingId id = meeting.id();
        Map<OpdId, OpdSummary> known = opds.byId();
        Instant began =
                Objects.requireNonNullElse(meeting.beganAt(), meeting.summary().starts());
        Instant ended =
                Objects.requireNonNullElse(meeting.endedAt(), meeting.summary().ends());
        return new MinutesContent(
                words.letterhead(),
                version,
                draft.number(),
                draft.title(),
                words.format().day(began),
                words.of(
                        "paper.fromTo",
                        words.format().hour(began),
                        words.format().hour(ended)),
                draft.place(),
                person(draft.chair(), draft.chairPosition()),
                minuteTaker(draft, signers),
                participants(attendance.of(id), known),
                meeting.agenda().stream()
                        .map(item -> new MinutesContent.Item(
                                item.draft().title(), item.draft().presenter(), item.notes()))
                        .toList(),
                room.resolutions(id).stream().map(ResolutionDetail::words).toList(),
                directives.of(id).stream().map(said -> said(said, known)).toList(),
                followUps.ofAll(List.of(id)).stream()
                        .map(task -> task(task, known))
                        .toList(),
                attendance.of(id).stream().map(one -> present(one, known)).toList(),
                signers,
                words.of("paper.signedAt", words.format().date(Wib.date(now))),
                words.address("verifikasi/" + code),
                code);
    }

    /** Who signs as the minute taker is named as such; until somebody does, whoever was to take them. */
    private String minuteTaker(MeetingDraft draft, List<Signer> signers) {
        return signers.stream()
                .filter(signer -> Blank.clean(signer.role()).equalsIgnoreCase(words.of("paper.minuteTaker")))
                .map(Signer::name)
                .filter(name -> !Blank.is(name))
                .findFirst()
                .orElseGet(() -> people.names(List.of(Objects.requireNonNull(draft.minuteTaker())))
                        .getOrDefault(draft.minuteTaker(), NOTHING));
    }

    /** Those who were there, whoever was invited: people of departments by what they do there, others by where they are from. */
    private static List<String> participants(List<AttendanceDetail> present, Map<OpdId, OpdSummary> known) {
        return present.stream()
                .map(AttendanceDetail::draft)
                .map(one -> person(
                        one.name(),
                        Stream.of(
                                        one.job(),
                                        one.opd() == null
                                                ? one.institution()
                                                : known.get(one.opd()).code())
                                .filter(part -> !Blank.is(part))
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private static String person(String name, String position) {
        return Blank.is(position) ? name : "%s (%s)".formatted(name, position);
    }

    private static String names(Collection<OpdId> wanted, Map<OpdId, OpdSummary> known) {
        return wanted.isEmpty()
                ? NOTHING
                : wanted.stream().map(opd -> known.get(opd).code()).sorted().collect(Collectors.joining(", "));
    }

    private MinutesContent.Said said(DirectiveDetail directive, Map<OpdId, OpdSummary> known) {
        return new MinutesContent.Said(
                directive.draft().speaker(),
                directive.draft().speakerPosition(),
                directive.draft().quote(),
                directive.draft().opds().isEmpty()
                        ? words.of("paper.everybody")
                        : names(directive.draft().opds(), known),
                directive.draft().due() == null
                        ? NOTHING
                        : words.format().date(directive.draft().due()));
    }

    private MinutesContent.Task task(FollowUpDetail followUp, Map<OpdId, OpdSummary> known) {
        return new MinutesContent.Task(
                followUp.draft().task(),
                known.get(followUp.opd()).code(),
                words.of(followUp.draft().priority()),
                words.format().date(followUp.due()));
    }

    private MinutesContent.Present present(AttendanceDetail one, Map<OpdId, OpdSummary> known) {
        AttendanceDraft draft = one.draft();
        return new MinutesContent.Present(
                draft.name(),
                draft.job(),
                draft.opd() == null
                        ? draft.institution()
                        : known.get(draft.opd()).code(),
                draft.onBehalfOf(),
                words.format().time(one.arrived()) + (one.late() ? " *" : ""),
                one.left().map(words.format()::time).orElse(NOTHING));
    }
}
