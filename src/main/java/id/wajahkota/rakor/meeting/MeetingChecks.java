package id.wajahkota.rakor.meeting;

import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.CityDays;
import id.wajahkota.platform.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must hold of what is typed about a rakor. Each finding names the form field it belongs to. */
final class MeetingChecks {

    private static final Duration LONGEST = Duration.ofHours(24);

    private MeetingChecks() {}

    static List<Refusal> forSaving(MeetingDraft draft) {
        List<Refusal> found = new ArrayList<>();
        require(found, "number", draft.number(), MeetingRefusal.MEETING_NUMBER_REQUIRED);
        require(found, "title", draft.title(), MeetingRefusal.MEETING_TITLE_REQUIRED);
        require(found, "place", draft.place(), MeetingRefusal.MEETING_PLACE_REQUIRED);
        limit(found, "number", draft.number(), MeetingDraft.NUMBER_LIMIT);
        limit(found, "title", draft.title(), MeetingDraft.TITLE_LIMIT);
        limit(found, "place", draft.place(), MeetingDraft.PLACE_LIMIT);
        limit(found, "chair", draft.chair(), MeetingDraft.NAME_LIMIT);
        limit(found, "chairPosition", draft.chairPosition(), MeetingDraft.NAME_LIMIT);
        limit(found, "letterAttachments", draft.letter().attachments(), InvitationLetter.LINE_LIMIT);
        limit(found, "letterRank", draft.letter().rank(), InvitationLetter.LINE_LIMIT);
        limit(found, "letterNip", draft.letter().nip(), InvitationLetter.LINE_LIMIT);
        limit(found, "letterCopies", draft.letter().copies(), InvitationLetter.COPIES_LIMIT);
        if (draft.minuteTaker() == null) {
            found.add(Refusal.onField("minuteTaker", MeetingRefusal.MEETING_MINUTE_TAKER_REQUIRED));
        }
        checkTimes(found, draft.starts(), draft.ends());
        draft.guests().forEach(guest -> {
            limit(found, "guests", guest.name(), Guest.TEXT_LIMIT);
            limit(found, "guests", guest.position(), Guest.TEXT_LIMIT);
        });
        checkAgenda(found, draft.agenda());
        return found;
    }

    /** What keeps a letter from going out: somebody signs it. */
    static List<Refusal> forSigning(MeetingDraft draft) {
        List<Refusal> found = new ArrayList<>();
        require(found, "chair", draft.chair(), MeetingRefusal.MEETING_CHAIR_REQUIRED);
        require(found, "chairPosition", draft.chairPosition(), MeetingRefusal.MEETING_CHAIR_POSITION_REQUIRED);
        return found;
    }

    /** What keeps a saved rakor from being invited to. */
    static List<Refusal> forInviting(MeetingDraft draft, Instant now) {
        List<Refusal> found = forSigning(draft);
        if (draft.opds().isEmpty() && draft.guests().isEmpty()) {
            found.add(Refusal.of(MeetingRefusal.MEETING_NOBODY_INVITED));
        }
        if (draft.agenda().isEmpty()) {
            found.add(Refusal.of(MeetingRefusal.AGENDA_EMPTY));
        }
        if (draft.ends() != null && draft.ends().isBefore(now)) {
            found.add(Refusal.of(MeetingRefusal.MEETING_START_PASSED));
        }
        return found;
    }

    private static void checkTimes(List<Refusal> found, @Nullable Instant starts, @Nullable Instant ends) {
        if (starts == null) {
            found.add(Refusal.onField("starts", MeetingRefusal.MEETING_START_REQUIRED));
        }
        if (ends == null) {
            found.add(Refusal.onField("ends", MeetingRefusal.MEETING_END_REQUIRED));
        }
        found.addAll(CityDays.check("starts", starts));
        found.addAll(CityDays.check("ends", ends));
        if (starts != null && ends != null) {
            if (!ends.isAfter(starts)) {
                found.add(Refusal.onField("ends", MeetingRefusal.MEETING_END_BEFORE_START));
            } else if (ends.isAfter(starts.plus(LONGEST))) {
                found.add(Refusal.onField("ends", MeetingRefusal.MEETING_TOO_LONG, LONGEST.toHours()));
            }
        }
    }

    private static void checkAgenda(List<Refusal> found, List<AgendaDraft> agenda) {
        if (agenda.size() > AgendaDraft.MOST) {
            found.add(Refusal.onField("agenda", MeetingRefusal.AGENDA_TOO_LONG, AgendaDraft.MOST));
        }
        for (AgendaDraft item : agenda) {
            require(found, "agenda", item.title(), MeetingRefusal.AGENDA_TITLE_REQUIRED);
            limit(found, "agenda", item.title(), AgendaDraft.TITLE_LIMIT);
            limit(found, "agenda", item.presenter(), AgendaDraft.PRESENTER_LIMIT);
            if (item.plannedMinutes() < 1 || item.plannedMinutes() > AgendaDraft.MINUTES_LIMIT) {
                found.add(Refusal.onField("agenda", MeetingRefusal.AGENDA_MINUTES, AgendaDraft.MINUTES_LIMIT));
            }
        }
    }

    private static void require(List<Refusal> found, String field, String text, MeetingRefusal reason) {
        if (Blank.is(text)) {
            found.add(Refusal.onField(field, reason));
        }
    }

    private static void limit(List<Refusal> found, String field, String text, int most) {
        if (text.length() > most) {
            found.add(Refusal.onField(field, MeetingRefusal.MEETING_TEXT_TOO_LONG, most));
        }
    }
}
