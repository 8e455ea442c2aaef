package id.wajahkota.content.campaign.ui;

import com.vaadin.flow.component.Composite;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.content.campaign.CampaignDraft;
import id.wajahkota.platform.shared.ui.ChangeList;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a revision changed of a campaign. */
class CampaignChanges extends Composite<ChangeList> {

    private static final List<String> TEXTS = List.of("theme", "goal", "hashtags", "budgetNote");

    private final transient CampaignDraft before;
    private final transient CampaignDraft after;

    /**
     * The changes between two revisions.
     *
     * @param names the name of a department or a pillar by its id
     */
    CampaignChanges(int since, CampaignDraft before, CampaignDraft after, Function<Object, String> names) {
        this.before = before;
        this.after = after;
        getContent().begin(since, before.equals(after));
        TEXTS.forEach(this::compareText);
        compare("starts", CampaignDraft::starts, CampaignChanges::day);
        compare("ends", CampaignDraft::ends, CampaignChanges::day);
        compare("lead", CampaignDraft::lead, names::apply);
        compare(
                "participants",
                CampaignDraft::participants,
                opds -> opds.stream()
                        .map((OpdId opd) -> names.apply(opd))
                        .sorted()
                        .collect(Collectors.joining(", ")));
        compare("pillar", CampaignDraft::pillar, names::apply);
        compare("targetReach", CampaignDraft::targetReach, String::valueOf);
        compare("targetPostsPerOpd", CampaignDraft::targetPostsPerOpd, String::valueOf);
        compare("colour", CampaignDraft::colour, EnumText::of);
    }

    private void compareText(String field) {
        String was = text(before, field);
        String is = text(after, field);
        if (!was.equals(is)) {
            getContent().addWords(CampaignWords.of(field), was, is);
        }
    }

    private <T> void compare(String field, Function<CampaignDraft, @Nullable T> part, Function<T, String> words) {
        T was = part.apply(before);
        T is = part.apply(after);
        if (!Objects.equals(was, is)) {
            getContent()
                    .addSides(
                            CampaignWords.of(field),
                            was == null ? "–" : words.apply(was),
                            is == null ? "–" : words.apply(is));
        }
    }

    private static String text(CampaignDraft draft, String field) {
        return switch (field) {
            case "theme" -> draft.theme();
            case "goal" -> draft.goal();
            case "hashtags" -> draft.hashtags();
            case "budgetNote" -> draft.budgetNote();
            default -> throw new IllegalArgumentException(field);
        };
    }

    private static String day(LocalDate day) {
        return WibFormat.ofScreen().date(day);
    }
}
