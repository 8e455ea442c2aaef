package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens while a rakor runs and while its minutes are written: items begin and stop, notes and decisions. */
@Service
@Requires(Permission.RAKOR_READ)
@Transactional
public class MeetingRoom {

    /** The longest notes of one item, in characters. */
    public static final int NOTES_LIMIT = 100_000;

    private final AgendaItemRepository agenda;
    private final ResolutionRepository resolutions;
    private final MeetingAccess access;
    private final MeetingJournal journal;
    private final PortalClock clock;

    MeetingRoom(
            AgendaItemRepository agenda,
            ResolutionRepository resolutions,
            MeetingAccess access,
            MeetingJournal journal,
            PortalClock clock) {
        this.agenda = agenda;
        this.resolutions = resolutions;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Lets an item of the agenda begin; the one before it stops.
     *
     * @throws RefusedException when the rakor does not run, or is not the person's to write
     */
    public void begin(MeetingId meeting, UUID item) {
        Meeting running = access.lock(meeting, MeetingAction.WRITE);
        Instant now = clock.instant();
        agenda.findByMeetingIdOrderByPlace(meeting.value()).forEach(one -> {
            if (one.id().equals(item)) {
                one.begin(now);
                journal.record(
                        running, MeetingKinds.BEGIN_ITEM, one.detail().draft().title());
            } else {
                one.stop(now);
            }
        });
    }

    /**
     * Keeps what somebody wrote. What another wrote meanwhile stays too.
     *
     * @param base what the person began with
     * @return the notes as they stand now
     * @throws RefusedException when the notes are too long, or are not the person's to write now
     */
    public AgendaItemDetail note(MeetingId meeting, UUID item, String base, String words) {
        access.lock(meeting, MeetingAction.WRITE);
        AgendaItem kept = agenda.lockById(item)
                .filter(one -> one.meeting().equals(meeting.value()))
                .orElseThrow(() -> new NotFoundException("No agenda item " + item));
        String merged = NotesMerge.merge(base, kept.notes(), words);
        if (merged.length() > NOTES_LIMIT) {
            throw new RefusedException(Refusal.onField("notes", MeetingRefusal.NOTES_TOO_LONG, NOTES_LIMIT));
        }
        if (!merged.equals(kept.notes())) {
            kept.note(merged, access.person().id(), clock.instant());
        }
        return kept.detail();
    }

    /**
     * Records what was decided, once for each id however often it is asked.
     *
     * @param id the decision's, given out when its dialog was opened
     * @throws RefusedException when there are no words or too many, or it is not the person's to write now
     */
    public void resolve(UUID id, MeetingId meeting, Optional<UUID> item, String words) {
        Meeting running = access.lock(meeting, MeetingAction.WRITE);
        if (resolutions.findById(id).isPresent()) {
            return;
        }
        if (Blank.is(words)) {
            throw new RefusedException(Refusal.onField("note", MeetingRefusal.RESOLUTION_REQUIRED));
        }
        if (words.length() > ResolutionDetail.WORDS_LIMIT) {
            throw new RefusedException(
                    Refusal.onField("note", MeetingRefusal.RESOLUTION_TOO_LONG, ResolutionDetail.WORDS_LIMIT));
        }
        resolutions.save(new Resolution(
                id, meeting.value(), item.orElse(null), words, access.person().id(), clock.instant()));
        journal.record(running, MeetingKinds.RESOLVE, words);
    }

    /** Takes away what was recorded by mistake. */
    public void withdraw(MeetingId meeting, UUID resolution) {
        Meeting running = access.lock(meeting, MeetingAction.WRITE);
        resolutions
                .findById(resolution)
                .filter(found -> found.meeting().equals(meeting.value()))
                .ifPresent(found -> {
                    resolutions.delete(found);
                    journal.record(
                            running,
                            MeetingKinds.WITHDRAW_RESOLUTION,
                            found.detail().words());
                });
    }

    /** What was decided, in the order of the deciding. */
    @Transactional(readOnly = true)
    public List<ResolutionDetail> resolutions(MeetingId meeting) {
        access.require(meeting);
        return resolutions.findByMeetingIdOrderByRecordedAtAscIdAsc(meeting.value()).stream()
                .map(Resolution::detail)
                .toList();
    }
}
