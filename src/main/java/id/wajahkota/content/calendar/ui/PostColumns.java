package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.component.UI;
import id.wajahkota.city.identity.PersonSummary;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.content.calendar.PostTextRow;
import id.wajahkota.content.campaign.CampaignSummary;
import id.wajahkota.content.campaign.PillarSummary;
import id.wajahkota.content.post.Channel;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.content.post.PostWords;
import id.wajahkota.platform.shared.ui.EnumWords;
import id.wajahkota.platform.spreadsheet.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The columns of posts in a workbook. Which post a row is stands in columns that nobody sees, for the way back. */
final class PostColumns {

    private static final Map<PostStage, String> COLOURS = Map.of(
            PostStage.IN_REVIEW, "DCE8F5",
            PostStage.CHANGES_REQUESTED, "F5E6D3",
            PostStage.APPROVED, "D8EEEA",
            PostStage.ON_HOLD, "E9DDF3",
            PostStage.PUBLISHED, "DDEBD8",
            PostStage.REJECTED, "F5DAD8",
            PostStage.EXPIRED, "EFE6D8");

    private PostColumns() {}

    static List<Column<PostTextRow>> of(FilterChoices choices) {
        Map<PostStage, String> stages = EnumWords.of(PostStage.class);
        Map<Channel, String> channels = EnumWords.of(Channel.class);
        Map<String, String> colours = COLOURS.entrySet().stream()
                .collect(Collectors.toMap(entry -> stages.get(entry.getKey()), Map.Entry::getValue));
        Map<UserId, String> people =
                choices.authors().stream().collect(Collectors.toMap(PersonSummary::id, PersonSummary::name));
        List<Column<PostTextRow>> columns = new ArrayList<>(List.of(
                Column.moment(text("post.slot"), row -> row.post().slot()),
                Column.text(text("post.opd"), 16, row -> choices.code(row.post().opd())),
                Column.text(text("post.title"), 50, row -> row.post().title()),
                Column.state(
                        text("post.stage"), 16, row -> stages.get(row.post().stage()), colours),
                Column.text(
                        text("post.pillar"),
                        20,
                        row -> choices.pillar(row.post().pillar())
                                .map(PillarSummary::name)
                                .orElse(null)),
                Column.text(
                        text("post.campaign"),
                        30,
                        row -> row.post()
                                .campaign()
                                .flatMap(choices::campaign)
                                .map(CampaignSummary::theme)
                                .orElse(null)),
                Column.text(
                        text("post.channels"),
                        28,
                        row -> row.post().channels().stream()
                                .sorted()
                                .map(channels::get)
                                .collect(Collectors.joining(", ")))));
        Arrays.stream(PostWords.values())
                .filter(words -> words != PostWords.TITLE)
                .map(words -> Column.<PostTextRow>text(
                                text("post." + words.key()),
                                width(words),
                                row -> row.words().get(words))
                        .more())
                .forEach(columns::add);
        columns.addAll(List.of(
                Column.<PostTextRow>text(
                                text("export.author"),
                                24,
                                row -> people.get(row.post().author()))
                        .more(),
                Column.number(text("export.revision"), PostTextRow::revision).more(),
                Column.moment(text("export.editedAt"), row -> row.post().lastEditedAt()),
                Column.<PostTextRow>text(
                                Column.ID, 38, row -> row.post().id().value().toString())
                        .hidden(),
                Column.<PostTextRow>number(Column.VERSION, row -> row.post().version())
                        .hidden()));
        return columns;
    }

    private static int width(PostWords words) {
        return words.shape() == PostWords.Shape.PARAGRAPHS ? 50 : 30;
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
