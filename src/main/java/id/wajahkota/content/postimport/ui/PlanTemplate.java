package id.wajahkota.content.postimport.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.content.campaign.CampaignSummary;
import id.wajahkota.content.campaign.Campaigns;
import id.wajahkota.content.campaign.PillarSummary;
import id.wajahkota.content.campaign.Pillars;
import id.wajahkota.content.post.Channel;
import id.wajahkota.content.post.PostWords;
import id.wajahkota.content.postimport.PlanColumn;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.shared.ui.EnumWords;
import id.wajahkota.platform.spreadsheet.Book;
import id.wajahkota.platform.spreadsheet.Column;
import id.wajahkota.platform.spreadsheet.Entry;
import id.wajahkota.platform.spreadsheet.Sheet;
import id.wajahkota.platform.spreadsheet.ui.ExportCover;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The workbook that an office fills in: help, an example, drop-downs of what the person may name. */
@SpringComponent
class PlanTemplate {

    private static final int ROWS = 500;
    private static final int EXAMPLE_HOUR = 9;
    private static final int SHORT = 24;
    private static final int LONG = 50;

    private final OpdDirectory opds;
    private final Pillars pillars;
    private final Campaigns campaigns;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    PlanTemplate(OpdDirectory opds, Pillars pillars, Campaigns campaigns, CurrentUser currentUser, PortalClock clock) {
        this.opds = opds;
        this.pillars = pillars;
        this.campaigns = campaigns;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    Book book() {
        UI ui = UI.getCurrent();
        List<String> codes = opds.administered().stream().map(OpdSummary::code).toList();
        List<String> pillarNames =
                pillars.all(ui.getLocale()).stream().map(PillarSummary::name).toList();
        List<String> themes = campaigns.all().stream()
                .filter(campaign -> !campaign.ends().isBefore(Wib.date(clock.instant())))
                .map(CampaignSummary::theme)
                .toList();
        List<String> channels = EnumWords.of(Channel.class).values().stream().toList();
        String both = String.join(", ", channels.subList(0, 2));
        Map<PlanColumn, Column<Instant>> columns = new HashMap<>();
        columns.put(PlanColumn.SLOT, Column.moment(header(PlanColumn.SLOT), slot -> slot));
        columns.put(
                PlanColumn.OPD,
                text(PlanColumn.OPD, SHORT, codes.isEmpty() ? "" : codes.getFirst())
                        .offering(codes));
        columns.put(
                PlanColumn.PILLAR,
                text(PlanColumn.PILLAR, SHORT, pillarNames.getFirst()).offering(pillarNames));
        columns.put(PlanColumn.CAMPAIGN, text(PlanColumn.CAMPAIGN, LONG, "").offering(themes));
        columns.put(PlanColumn.CHANNELS, text(PlanColumn.CHANNELS, SHORT, both).offeringSeveral(channels));
        for (PostWords words : PostWords.values()) {
            columns.put(PlanColumn.of(words), text(words));
        }
        Entry entry = new Entry(
                ROWS,
                ui.getTranslation("plan.slip"),
                ui.getTranslation("plan.slip.date"),
                ui.getTranslation("plan.slip.choice"));
        return Book.of(
                "templat-rencana-konten",
                ExportCover.of(
                                ui.getTranslation("plan.template"),
                                currentUser.require().displayName(),
                                clock.instant(),
                                "")
                        .advising(help(ui)),
                new Sheet<>(
                        ui.getTranslation("plan.sheet"),
                        PlanColumn.seen().stream().map(columns::get).toList(),
                        row -> row.accept(exampleSlot()),
                        entry));
    }

    private static List<String> help(UI ui) {
        return Stream.of("plan.help.fill", "plan.help.slot", "plan.help.choices", "plan.help.example", "plan.help.back")
                .map(ui::getTranslation)
                .toList();
    }

    private Instant exampleSlot() {
        LocalDate monday = Wib.date(clock.instant()).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return Wib.instant(monday.atTime(EXAMPLE_HOUR, 0));
    }

    private static Column<Instant> text(PlanColumn column, int width, String example) {
        return Column.text(header(column), width, slot -> example);
    }

    private static Column<Instant> text(PostWords words) {
        String example = words.shape() == PostWords.Shape.LINK
                ? ""
                : UI.getCurrent().getTranslation("plan.example." + words.key());
        boolean wide = words == PostWords.TITLE || words.shape() == PostWords.Shape.PARAGRAPHS;
        return text(PlanColumn.of(words), wide ? LONG : SHORT, example);
    }

    private static String header(PlanColumn column) {
        return UI.getCurrent().getTranslation("post." + column.key());
    }
}
