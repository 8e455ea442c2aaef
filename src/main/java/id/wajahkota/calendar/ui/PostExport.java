package id.wajahkota.calendar.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.calendar.CalendarFilter;
import id.wajahkota.calendar.PostList;
import id.wajahkota.calendar.PostRow;
import id.wajahkota.campaign.CampaignSummary;
import id.wajahkota.campaign.PillarSummary;
import id.wajahkota.content.Channel;
import id.wajahkota.content.Stage;
import id.wajahkota.identity.CurrentUser;
import id.wajahkota.shared.PortalClock;
import id.wajahkota.shared.Wib;
import id.wajahkota.shared.ui.EnumWords;
import id.wajahkota.spreadsheet.Column;
import id.wajahkota.spreadsheet.Cover;
import id.wajahkota.spreadsheet.Sheet;
import id.wajahkota.spreadsheet.ui.ExportButton.Export;
import id.wajahkota.spreadsheet.ui.ExportCover;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The posts that a filter shows, as a workbook. */
@SpringComponent
class PostExport {

    private static final Map<Stage, String> COLOURS = Map.of(
            Stage.IN_REVIEW, "DCE8F5",
            Stage.CHANGES_REQUESTED, "F5E6D3",
            Stage.APPROVED, "D8EEEA",
            Stage.ON_HOLD, "E9DDF3",
            Stage.PUBLISHED, "DDEBD8",
            Stage.REJECTED, "F5DAD8",
            Stage.EXPIRED, "EFE6D8");

    private final PostList posts;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    PostExport(PostList posts, CurrentUser currentUser, PortalClock clock) {
        this.posts = posts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * As the filter stands now.
     *
     * @param query the filter as it stands in the address; empty when it limits nothing
     */
    Export of(CalendarFilter filter, String query, FilterChoices choices) {
        String title = text("export.posts");
        Cover cover = ExportCover.of(title, currentUser.require().displayName(), clock.instant(), query);
        Sheet<PostRow> sheet = new Sheet<>(title, columns(choices), row -> posts.each(filter, row));
        return new Export("daftar-konten-" + Wib.date(clock.instant()), cover, sheet);
    }

    private static List<Column<PostRow>> columns(FilterChoices choices) {
        Map<Stage, String> stages = EnumWords.of(Stage.class);
        Map<Channel, String> channels = EnumWords.of(Channel.class);
        Map<String, String> colours = COLOURS.entrySet().stream()
                .collect(Collectors.toMap(entry -> stages.get(entry.getKey()), Map.Entry::getValue));
        return List.of(
                Column.moment(text("post.slot"), PostRow::slot),
                Column.text(text("post.opd"), 16, row -> choices.code(row.opd())),
                Column.text(text("post.title"), 50, PostRow::title),
                Column.state(text("post.stage"), 16, row -> stages.get(row.stage()), colours),
                Column.text(
                        text("post.pillar"),
                        20,
                        row -> choices.pillar(row.pillar())
                                .map(PillarSummary::name)
                                .orElse(null)),
                Column.text(
                        text("post.campaign"),
                        30,
                        row -> row.campaign()
                                .flatMap(choices::campaign)
                                .map(CampaignSummary::theme)
                                .orElse(null)),
                Column.text(
                        text("post.channels"),
                        28,
                        row -> row.channels().stream()
                                .sorted()
                                .map(channels::get)
                                .collect(Collectors.joining(", "))),
                Column.moment(text("export.editedAt"), PostRow::lastEditedAt));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
