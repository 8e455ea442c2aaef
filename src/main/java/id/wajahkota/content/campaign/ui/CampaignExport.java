package id.wajahkota.content.campaign.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.ui.Exporting;
import id.wajahkota.city.identity.ui.Exporting.Export;
import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.campaign.CampaignProgress;
import id.wajahkota.content.campaign.CampaignStage;
import id.wajahkota.content.campaign.CampaignSummary;
import id.wajahkota.content.campaign.Campaigns;
import id.wajahkota.platform.shared.ui.EnumWords;
import id.wajahkota.platform.spreadsheet.Column;
import id.wajahkota.platform.spreadsheet.Sheet;
import id.wajahkota.platform.spreadsheet.ui.ExportButton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The campaigns that a person may read, and how far each department has come, as a workbook. */
@SpringComponent
class CampaignExport {

    private record Share(CampaignSummary campaign, CampaignProgress.OfOpd figures) {}

    private final Campaigns campaigns;
    private final CampaignProgress progress;
    private final OpdDirectory opds;
    private final Exporting exporting;

    CampaignExport(Campaigns campaigns, CampaignProgress progress, OpdDirectory opds, Exporting exporting) {
        this.campaigns = campaigns;
        this.progress = progress;
        this.opds = opds;
        this.exporting = exporting;
    }

    ExportButton button() {
        return exporting.button(this::export);
    }

    private Export export() {
        List<CampaignSummary> all = campaigns.all();
        Map<CampaignId, List<CampaignProgress.OfOpd>> figures =
                progress.of(all.stream().map(CampaignSummary::id).toList());
        Map<OpdId, OpdSummary> known = opds.byId();
        List<Share> shares = all.stream()
                .flatMap(campaign ->
                        figures.getOrDefault(campaign.id(), List.of()).stream().map(one -> new Share(campaign, one)))
                .toList();
        String title = text("menu.campaigns");
        return new Export(
                exporting.dated("kampanye"),
                title,
                "",
                List.of(
                        new Sheet<>(title, columns(known, figures), all::forEach),
                        new Sheet<>(text("export.perOpd"), shareColumns(known), shares::forEach)));
    }

    private static List<Column<CampaignSummary>> columns(
            Map<OpdId, OpdSummary> known, Map<CampaignId, List<CampaignProgress.OfOpd>> figures) {
        Map<CampaignStage, String> stages = EnumWords.of(CampaignStage.class);
        return Stream.concat(
                        Stream.<Column<CampaignSummary>>of(
                                Column.text(text("campaign.theme"), 50, CampaignSummary::theme),
                                Column.text(text("post.stage"), 20, campaign -> stages.get(campaign.stage())),
                                Column.day(text("campaign.starts"), CampaignSummary::starts),
                                Column.day(text("campaign.ends"), CampaignSummary::ends),
                                Column.text(
                                        text("campaign.lead"),
                                        18,
                                        campaign -> known.get(campaign.lead()).code()),
                                Column.text(
                                        text("campaign.participants"),
                                        40,
                                        campaign -> campaign.opds().stream()
                                                .map(opd -> known.get(opd).code())
                                                .sorted()
                                                .collect(Collectors.joining(", "))),
                                Column.text(text("post.hashtags"), 40, CampaignSummary::hashtags)),
                        CampaignExport.<CampaignSummary>figures(
                                campaign -> ProgressFigures.of(figures.getOrDefault(campaign.id(), List.of()))))
                .toList();
    }

    private static List<Column<Share>> shareColumns(Map<OpdId, OpdSummary> known) {
        return Stream.concat(
                        Stream.<Column<Share>>of(
                                Column.text(
                                        text("campaign.theme"),
                                        50,
                                        share -> share.campaign().theme()),
                                Column.text(
                                        text("post.opd"),
                                        18,
                                        share ->
                                                known.get(share.figures().opd()).code())),
                        CampaignExport.<Share>figures(share -> ProgressFigures.of(List.of(share.figures()))))
                .toList();
    }

    private static <T> Stream<Column<T>> figures(Function<T, ProgressFigures> of) {
        return Stream.of(
                Column.number(text("campaign.planned"), row -> of.apply(row).planned()),
                Column.number(text("PostStage.APPROVED"), row -> of.apply(row).approved()),
                Column.number(text("PostStage.PUBLISHED"), row -> of.apply(row).published()),
                Column.number(text("balance.late"), row -> of.apply(row).late()));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
