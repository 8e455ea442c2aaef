package id.wajahkota.content.campaign;

import static id.wajahkota.content.campaign.CampaignRefusal.*;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.CityDays;
import id.wajahkota.platform.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must hold of what is typed about a campaign. Each finding names the form field it belongs to. */
final class CampaignChecks {

    private static final int LONGEST_YEARS = 2;

    private CampaignChecks() {}

    static List<Refusal> forSaving(CampaignDraft draft, PortalUser editor) {
        List<Refusal> found = new ArrayList<>();
        require(found, "theme", draft.theme(), THEME_REQUIRED);
        limit(found, "theme", draft.theme(), THEME_TOO_LONG, CampaignDraft.THEME_LIMIT);
        require(found, "goal", draft.goal(), GOAL_REQUIRED);
        limit(found, "goal", draft.goal(), GOAL_TOO_LONG, CampaignDraft.GOAL_LIMIT);
        limit(found, "hashtags", draft.hashtags(), CAMPAIGN_HASHTAGS_TOO_LONG, CampaignDraft.HASHTAGS_LIMIT);
        limit(found, "budgetNote", draft.budgetNote(), BUDGET_NOTE_TOO_LONG, CampaignDraft.BUDGET_NOTE_LIMIT);
        checkDates(found, draft.starts(), draft.ends());
        checkLead(found, draft.lead(), editor);
        checkTarget(found, "targetReach", draft.targetReach());
        checkTarget(found, "targetPostsPerOpd", draft.targetPostsPerOpd());
        return found;
    }

    /** What keeps a saved campaign from being submitted on that day in the city; the rest was checked at saving. */
    static List<Refusal> forSubmission(CampaignDraft draft, LocalDate today) {
        LocalDate ends = draft.ends();
        return ends != null && ends.isBefore(today) ? List.of(Refusal.onField("ends", CAMPAIGN_OVER)) : List.of();
    }

    private static void require(List<Refusal> found, String field, String text, CampaignRefusal reason) {
        if (Blank.is(text)) {
            found.add(Refusal.onField(field, reason));
        }
    }

    private static void limit(List<Refusal> found, String field, String text, CampaignRefusal reason, int most) {
        if (text.length() > most) {
            found.add(Refusal.onField(field, reason, most));
        }
    }

    private static void checkDates(List<Refusal> found, @Nullable LocalDate starts, @Nullable LocalDate ends) {
        if (starts == null) {
            found.add(Refusal.onField("starts", START_REQUIRED));
        }
        if (ends == null) {
            found.add(Refusal.onField("ends", END_REQUIRED));
        }
        found.addAll(CityDays.check("starts", starts));
        found.addAll(CityDays.check("ends", ends));
        if (starts != null && ends != null) {
            if (ends.isBefore(starts)) {
                found.add(Refusal.onField("ends", END_BEFORE_START));
            } else if (ends.isAfter(starts.plusYears(LONGEST_YEARS))) {
                found.add(Refusal.onField("ends", TOO_LONG_A_CAMPAIGN, LONGEST_YEARS));
            }
        }
    }

    private static void checkLead(List<Refusal> found, @Nullable OpdId lead, PortalUser editor) {
        if (lead == null) {
            found.add(Refusal.onField("lead", LEAD_REQUIRED));
        } else if (!editor.administers(lead)) {
            found.add(Refusal.onField("lead", LEAD_NOT_YOURS));
        }
    }

    private static void checkTarget(List<Refusal> found, String field, @Nullable Integer target) {
        if (target != null && target <= 0) {
            found.add(Refusal.onField(field, TARGET_NOT_POSITIVE));
        }
    }
}
