package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.document.Block;
import id.wajahkota.platform.document.OfficialDocument;
import id.wajahkota.platform.document.PaperFormat;
import id.wajahkota.platform.document.PaperWords;
import id.wajahkota.platform.document.Signer;
import id.wajahkota.platform.journal.Entry;
import id.wajahkota.platform.journal.History;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Wib;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The invitation to a rakor: a letter, an entry for calendar programs, and words to be sent by telephone. */
@Service
@Requires(Permission.RAKOR_READ)
@Transactional(readOnly = true)
public class Invitations {

    private final Meetings meetings;
    private final OpdDirectory opds;
    private final History history;
    private final PaperWords words;
    private final PortalClock clock;

    Invitations(Meetings meetings, OpdDirectory opds, History history, PaperWords words, PortalClock clock) {
        this.meetings = meetings;
        this.opds = opds;
        this.history = history;
        this.words = words;
        this.clock = clock;
    }

    /** The letter. */
    public byte[] letter(MeetingId id, PaperFormat format) {
        OfficialDocument paper = layOut(meetings.find(id));
        return format.write(paper);
    }

    /** The entry (iCalendar, RFC 5545), which a calendar program updates when the plan changes. */
    public String calendarEntry(MeetingId id) {
        return new InvitationEntry(words, clock.instant()).write(meetings.find(id));
    }

    /** Words for WhatsApp: stars make bold there. */
    public String message(MeetingId id) {
        MeetingDetail meeting = meetings.find(id);
        StringBuilder message = new StringBuilder();
        message.append(words.of(
                "paper.message",
                meeting.draft().title(),
                words.format().day(meeting.summary().starts()),
                time(meeting),
                meeting.draft().place()));
        for (int place = 0; place < meeting.agenda().size(); place++) {
            message.append('\n')
                    .append(place + 1)
                    .append(". ")
                    .append(meeting.agenda().get(place).draft().title());
        }
        return message.append("\n\n")
                .append(words.of("paper.messageEnd", words.address("rakor/" + id.value())))
                .toString();
    }

    /** In the order of a letter of invitation. Source: Permendagri 1/2023. */
    private OfficialDocument layOut(MeetingDetail meeting) {
        MeetingDraft draft = meeting.draft();
        String subject = words.of("paper.invitationAbout", draft.title());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Dated(words.of("paper.signedAt", words.format().date(Wib.date(invitedAt(meeting.id()))))));
        blocks.add(new Block.Facts(List.of(
                fact("paper.number", draft.number()),
                fact("paper.urgency", words.of(draft.letter().nature())),
                fact(
                        "paper.attachments",
                        Blank.is(draft.letter().attachments())
                                ? "-"
                                : draft.letter().attachments()),
                fact("paper.about", subject))));
        blocks.add(Block.Text.of(words.of("paper.to")));
        blocks.add(Block.Items.of(addressees(draft), true));
        blocks.add(Block.Text.of(words.of("paper.toTheirPlace")));
        blocks.add(Block.Text.of(words.of("paper.invitationOpening", draft.title())));
        blocks.add(new Block.Facts(List.of(
                fact("paper.day", words.format().day(meeting.summary().starts())),
                fact("paper.time", time(meeting)),
                fact("paper.place", draft.place()))));
        blocks.add(Block.Heading.of(words.of("paper.agenda")));
        blocks.add(Block.Items.of(
                meeting.agenda().stream()
                        .map(item -> Blank.is(item.draft().presenter())
                                ? item.draft().title()
                                : item.draft().title() + " (" + item.draft().presenter() + ")")
                        .toList(),
                true));
        blocks.add(Block.Text.of(words.of("paper.invitationClosing")));
        blocks.add(new Block.Signatures(
                "",
                List.of(new Signer(
                        draft.chairPosition(),
                        draft.chair(),
                        draft.letter().rank(),
                        draft.letter().nip()))));
        if (!draft.letter().copyNames().isEmpty()) {
            blocks.add(Block.Heading.of(words.of("paper.copies")));
            blocks.add(Block.Items.of(draft.letter().copyNames(), true));
        }
        return words.paper(words.letterhead(), "", blocks, draft.number(), subject);
    }

    /** A letter bears the day on which it was sent, whenever it is taken; until then it is a draft of today. */
    private Instant invitedAt(MeetingId id) {
        return history.of(id.subject()).stream()
                .filter(entry -> entry.happened().action().equals(MeetingAction.INVITE.name()))
                .findFirst()
                .map(Entry::at)
                .orElseGet(clock::instant);
    }

    private List<String> addressees(MeetingDraft draft) {
        Map<OpdId, OpdSummary> known = opds.byId();
        return Stream.concat(draft.guests().stream().map(Guest::name), departments(draft, known))
                .toList();
    }

    private Stream<String> departments(MeetingDraft draft, Map<OpdId, OpdSummary> known) {
        return draft.opds().size() == known.size()
                ? Stream.of(words.of("paper.everyOpd", known.size()))
                : draft.opds().stream()
                        .map(opd -> known.get(opd).name())
                        .sorted()
                        .map(name -> words.of("paper.adminOf", name));
    }

    private String time(MeetingDetail meeting) {
        return words.of(
                "paper.fromTo",
                words.format().hour(meeting.summary().starts()),
                words.format().hour(meeting.summary().ends()));
    }

    private Block.Fact fact(String key, String value) {
        return new Block.Fact(words.of(key), value);
    }
}
