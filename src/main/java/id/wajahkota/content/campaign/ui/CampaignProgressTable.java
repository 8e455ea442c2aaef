package id.wajahkota.content.campaign.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.content.campaign.CampaignDetail;
import id.wajahkota.content.campaign.CampaignProgress;
import id.wajahkota.platform.shared.ui.TableScroller;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far each department has come, those without a post included; below its target it is marked. */
class CampaignProgressTable extends Composite<Section> {

    private final NativeTable table = new NativeTable();

    CampaignProgressTable(CampaignDetail campaign, List<CampaignProgress.OfOpd> progress, Map<OpdId, OpdSummary> opds) {
        getContent().addClassName("panel");
        table.addClassNames("figures", "campaign-progress");
        NativeTableRow head = table.getHead().addRow();
        Stream.of("post.opd", "campaign.planned", "PostStage.APPROVED", "PostStage.PUBLISHED", "balance.late")
                .forEach(key -> head.addHeaderCell().setText(getTranslation(key)));
        Map<OpdId, CampaignProgress.OfOpd> byOpd =
                progress.stream().collect(Collectors.toMap(CampaignProgress.OfOpd::opd, Function.identity()));
        campaign.summary().opds().stream()
                .sorted(Comparator.comparing(opd -> opds.get(opd).code()))
                .map(opd -> byOpd.getOrDefault(opd, new CampaignProgress.OfOpd(opd, 0, 0, 0, 0)))
                .forEach(of ->
                        addRow(of, opds.get(of.opd()).code(), campaign.draft().targetPostsPerOpd()));
        ProgressFigures all = ProgressFigures.of(progress);
        addRow(getTranslation("campaign.total"), all.planned(), all.approved(), all.published(), all.late());
        String title = getTranslation("campaign.progressTitle");
        getContent().add(new H2(title), new TableScroller(table, title));
    }

    private void addRow(CampaignProgress.OfOpd of, String code, @Nullable Integer target) {
        boolean below = target != null && of.planned() < target;
        String name = below ? getTranslation("campaign.belowTarget", code, target) : code;
        addRow(name, of.planned(), of.approved(), of.published(), of.late());
    }

    private void addRow(String name, long... figures) {
        NativeTableRow row = table.getBody().addRow();
        row.addHeaderCell().setText(name);
        for (long figure : figures) {
            row.addDataCell().setText(String.valueOf(figure));
        }
    }
}
