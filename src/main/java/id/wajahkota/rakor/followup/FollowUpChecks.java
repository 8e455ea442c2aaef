package id.wajahkota.rakor.followup;

import static id.wajahkota.rakor.followup.FollowUpRefusal.DIRECTIVE_QUOTE_REQUIRED;
import static id.wajahkota.rakor.followup.FollowUpRefusal.DIRECTIVE_SPEAKER_REQUIRED;
import static id.wajahkota.rakor.followup.FollowUpRefusal.DIRECTIVE_TOO_LONG;
import static id.wajahkota.rakor.followup.FollowUpRefusal.FOLLOW_UP_DUE_PASSED;
import static id.wajahkota.rakor.followup.FollowUpRefusal.FOLLOW_UP_DUE_REQUIRED;
import static id.wajahkota.rakor.followup.FollowUpRefusal.FOLLOW_UP_NOTE_REQUIRED;
import static id.wajahkota.rakor.followup.FollowUpRefusal.FOLLOW_UP_NOTE_TOO_LONG;
import static id.wajahkota.rakor.followup.FollowUpRefusal.FOLLOW_UP_TASK_REQUIRED;
import static id.wajahkota.rakor.followup.FollowUpRefusal.FOLLOW_UP_TASK_TOO_LONG;

import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.CityDays;
import id.wajahkota.platform.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What must hold of what is typed about directives and follow-ups. Each finding names its form field. */
final class FollowUpChecks {

    private static final Set<FollowUpAction> NOTE_REQUIRED = EnumSet.of(FollowUpAction.REPORT, FollowUpAction.RETURN);

    private FollowUpChecks() {}

    static List<Refusal> ofNote(FollowUpDecision decision) {
        List<Refusal> found = new ArrayList<>();
        if (NOTE_REQUIRED.contains(decision.action()) && Blank.is(decision.note())) {
            found.add(Refusal.onField("note", FOLLOW_UP_NOTE_REQUIRED));
        }
        if (decision.note().length() > FollowUpDecision.NOTE_LIMIT) {
            found.add(Refusal.onField("note", FOLLOW_UP_NOTE_TOO_LONG, FollowUpDecision.NOTE_LIMIT));
        }
        return found;
    }

    static List<Refusal> ofDraft(FollowUpDraft draft, LocalDate today) {
        List<Refusal> found = new ArrayList<>();
        if (Blank.is(draft.task())) {
            found.add(Refusal.onField("task", FOLLOW_UP_TASK_REQUIRED));
        } else if (draft.task().length() > FollowUpDraft.TASK_LIMIT) {
            found.add(Refusal.onField("task", FOLLOW_UP_TASK_TOO_LONG, FollowUpDraft.TASK_LIMIT));
        }
        LocalDate due = draft.due();
        if (due == null) {
            found.add(Refusal.onField("due", FOLLOW_UP_DUE_REQUIRED));
        } else if (due.isBefore(today)) {
            found.add(Refusal.onField("due", FOLLOW_UP_DUE_PASSED));
        }
        found.addAll(CityDays.check("due", due));
        return found;
    }

    static List<Refusal> ofDirective(DirectiveDraft draft) {
        List<Refusal> found = new ArrayList<>();
        if (Blank.is(draft.speaker())) {
            found.add(Refusal.onField("speaker", DIRECTIVE_SPEAKER_REQUIRED));
        }
        if (Blank.is(draft.quote())) {
            found.add(Refusal.onField("quote", DIRECTIVE_QUOTE_REQUIRED));
        }
        limit(found, "speaker", draft.speaker(), DirectiveDraft.NAME_LIMIT);
        limit(found, "speakerPosition", draft.speakerPosition(), DirectiveDraft.NAME_LIMIT);
        limit(found, "quote", draft.quote(), DirectiveDraft.QUOTE_LIMIT);
        found.addAll(CityDays.check("due", draft.due()));
        return found;
    }

    private static void limit(List<Refusal> found, String field, String text, int most) {
        if (text.length() > most) {
            found.add(Refusal.onField(field, DIRECTIVE_TOO_LONG, most));
        }
    }
}
