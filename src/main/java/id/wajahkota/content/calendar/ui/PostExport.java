package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.PersonSummary;
import id.wajahkota.city.identity.ui.Exporting;
import id.wajahkota.city.identity.ui.Exporting.Export;
import id.wajahkota.content.calendar.CalendarFilter;
import id.wajahkota.content.calendar.PostList;
import id.wajahkota.content.calendar.PostSlice;
import id.wajahkota.content.calendar.PostTextRow;
import id.wajahkota.content.campaign.CampaignSummary;
import id.wajahkota.content.campaign.PillarSummary;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.FilterWords;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.platform.spreadsheet.Sheet;
import id.wajahkota.platform.spreadsheet.ui.ExportButton;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The posts that a screen shows, as a workbook that can be edited and imported again. */
@SpringComponent
class PostExport {

    /** What a screen shows. */
    record Shown(CalendarFilter filter, PostSlice slice) {}

    private final PostList posts;
    private final Exporting exporting;

    PostExport(PostList posts, Exporting exporting) {
        this.posts = posts;
        this.exporting = exporting;
    }

    /** A button that exports what is shown when it is pressed. */
    ExportButton button(Supplier<Shown> shown, FilterChoices choices) {
        return exporting.choosing(() -> of(shown.get(), choices));
    }

    private Export of(Shown shown, FilterChoices choices) {
        UI ui = UI.getCurrent();
        String title = ui.getTranslation("export.posts");
        Sheet<PostTextRow> sheet =
                new Sheet<>(title, PostColumns.of(choices), row -> posts.each(shown.filter(), shown.slice(), row));
        return new Export(
                exporting.dated("daftar-konten"),
                title,
                words(shown, choices),
                List.of(ui.getTranslation("export.posts.advice")),
                List.of(sheet));
    }

    private static String words(Shown shown, FilterChoices choices) {
        CalendarFilter filter = shown.filter();
        return new FilterWords()
                .only(
                        "filter.days",
                        shown.slice().days().stream()
                                .map(days -> WibFormat.ofScreen().days(days.first(), days.last())))
                .only("post.opd", filter.opds().stream().map(choices::code))
                .only(
                        "post.pillar",
                        filter.pillars().stream()
                                .flatMap(id -> choices.pillar(id).stream())
                                .map(PillarSummary::name))
                .only("post.channels", filter.channels().stream().map(EnumText::of))
                .only(
                        "post.campaign",
                        Optional.ofNullable(filter.campaign()).flatMap(choices::campaign).stream()
                                .map(CampaignSummary::theme))
                .only("post.stage", filter.stages().stream().map(EnumText::of))
                .only(
                        "export.author",
                        choices.authors().stream()
                                .filter(person -> person.id().equals(filter.author()))
                                .map(PersonSummary::name))
                .only("filter.text", Stream.of(filter.text()))
                .only(shown.slice().late(), "filter.late")
                .toString();
    }
}
