package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who came to a rakor, from when until when: by the code at the door, or written down by whoever keeps the list. */
@Service
@Requires(Permission.RAKOR_READ)
@Transactional
public class AttendanceList {

    /** The door opens that long before the planned start. */
    public static final Duration DOOR = Duration.ofHours(1);

    private final AttendanceRepository attendances;
    private final MeetingAccess access;
    private final MeetingJournal journal;
    private final PortalClock clock;

    AttendanceList(AttendanceRepository attendances, MeetingAccess access, MeetingJournal journal, PortalClock clock) {
        this.attendances = attendances;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    /** Everybody, in the order of their arrival. */
    @Transactional(readOnly = true)
    public List<AttendanceDetail> of(MeetingId id) {
        Meeting meeting = access.require(id);
        return attendances.findByMeetingIdOrderByArrivedAtAscIdAsc(id.value()).stream()
                .map(one -> one.detail(meeting.summary().starts()))
                .toList();
    }

    /** How many are there now. */
    @Transactional(readOnly = true)
    public int present(MeetingId id) {
        access.require(id);
        return attendances.countByMeetingIdAndLeftAtIsNull(id.value());
    }

    /**
     * The code that the screen at the door shows now; the next half minute has another.
     *
     * @throws RefusedException when it is not the person's to show
     */
    @Transactional(readOnly = true)
    public String code(MeetingId id) {
        Meeting meeting = access.require(id);
        boolean runs = access.allows(meeting, MeetingAction.WRITE) || access.allows(meeting, MeetingAction.BEGIN);
        if (!runs) {
            throw new RefusedException(Refusal.of(MeetingRefusal.MEETING_WRONG_STAGE, meeting.stage()));
        }
        return meeting.checkInCode().at(clock.instant());
    }

    /** Whether somebody can come in with that code now. */
    @Transactional(readOnly = true)
    public boolean isOpen(MeetingId id, String code) {
        return accepts(access.require(id), code);
    }

    /** Whether the person logged in is on the list already. */
    @Transactional(readOnly = true)
    public boolean isPresent(MeetingId id) {
        return attendances.existsByMeetingIdAndPersonId(
                id.value(), access.person().id().value());
    }

    /**
     * Puts the person logged in on the list.
     *
     * @param code as it was scanned
     * @throws RefusedException when the code is old or the rakor does not run, the person is on the list already, or a
     *     field must be mended
     */
    public void checkIn(MeetingId id, String code, AttendanceDraft draft) {
        Meeting meeting = access.require(id);
        UserId person = access.person().id();
        if (!accepts(meeting, code)) {
            throw new RefusedException(Refusal.of(MeetingRefusal.ATTENDANCE_TOKEN));
        }
        check(draft);
        if (attendances.existsByMeetingIdAndPersonId(id.value(), person.value())) {
            throw new RefusedException(Refusal.of(MeetingRefusal.ATTENDANCE_TWICE));
        }
        attendances.save(new Attendance(id.value(), Optional.of(person), draft, AttendanceWay.QR, clock.instant()));
        journal.record(meeting, MeetingKinds.CHECK_IN, draft.name());
    }

    /**
     * Writes somebody down, with or without an account.
     *
     * @throws RefusedException when they are on the list already, or a field must be mended
     */
    public void add(MeetingId id, AttendanceDraft draft) {
        Meeting meeting = access.lock(id, MeetingAction.WRITE);
        check(draft);
        if (isListed(id, draft)) {
            throw new RefusedException(Refusal.onField("name", MeetingRefusal.ATTENDANCE_TWICE));
        }
        write(meeting, draft);
    }

    private boolean isListed(MeetingId id, AttendanceDraft draft) {
        String name = Blank.clean(draft.name());
        return draft.opd() == null
                ? attendances.existsByMeetingIdAndNameIgnoreCaseAndOpdIdIsNull(id.value(), name)
                : attendances.existsByMeetingIdAndNameIgnoreCaseAndOpdId(
                        id.value(), name, draft.opd().value());
    }

    private void write(Meeting meeting, AttendanceDraft draft) {
        attendances.save(new Attendance(meeting.id(), Optional.empty(), draft, AttendanceWay.LIST, clock.instant()));
        journal.record(meeting, MeetingKinds.ADD_ATTENDANCE, Blank.clean(draft.name()));
    }

    /**
     * Writes several down at once, all or none; who is on the list already stays there once.
     *
     * @throws RefusedException when a field of one must be mended
     */
    public void addAll(MeetingId id, List<AttendanceDraft> drafts) {
        Meeting meeting = access.lock(id, MeetingAction.WRITE);
        drafts.forEach(AttendanceList::check);
        drafts.stream().filter(draft -> !isListed(id, draft)).forEach(draft -> write(meeting, draft));
    }

    /** Notes that somebody has left, or takes that back. */
    public void leave(MeetingId id, UUID attendance, boolean left) {
        Meeting meeting = access.lock(id, MeetingAction.WRITE);
        Attendance found = load(id, attendance);
        found.leave(left ? clock.instant() : null);
        journal.record(meeting, left ? MeetingKinds.LEAVE : MeetingKinds.COME_BACK, found.name());
    }

    /** Takes somebody off the list who was put there by mistake. */
    public void remove(MeetingId id, UUID attendance) {
        Meeting meeting = access.lock(id, MeetingAction.WRITE);
        Attendance found = load(id, attendance);
        attendances.delete(found);
        journal.record(meeting, MeetingKinds.REMOVE_ATTENDANCE, found.name());
    }

    private Attendance load(MeetingId id, UUID attendance) {
        return attendances
                .findById(attendance)
                .filter(one -> one.meeting().equals(id.value()))
                .orElseThrow(() -> new NotFoundException("No attendance " + attendance));
    }

    private boolean accepts(Meeting meeting, String code) {
        Instant now = clock.instant();
        boolean doorOpen = meeting.stage() == MeetingStage.RUNNING
                || meeting.stage() == MeetingStage.INVITED
                        && !now.isBefore(meeting.summary().starts().minus(DOOR));
        return doorOpen && meeting.checkInCode().accepts(code, now);
    }

    private static void check(AttendanceDraft draft) {
        if (Blank.is(draft.name())) {
            throw new RefusedException(Refusal.onField("name", MeetingRefusal.ATTENDANCE_NAME_REQUIRED));
        }
        if (Stream.of(draft.name(), draft.job(), draft.institution(), draft.onBehalfOf())
                .anyMatch(text -> text.length() > AttendanceDraft.TEXT_LIMIT)) {
            throw new RefusedException(
                    Refusal.onField("name", MeetingRefusal.ATTENDANCE_TOO_LONG, AttendanceDraft.TEXT_LIMIT));
        }
    }
}
