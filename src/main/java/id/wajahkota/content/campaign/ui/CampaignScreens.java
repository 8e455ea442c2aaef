package id.wajahkota.content.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.content.campaign.CampaignDetail;
import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.campaign.CampaignProgress;
import id.wajahkota.content.campaign.CampaignSummary;
import id.wajahkota.content.campaign.Campaigns;
import id.wajahkota.content.campaign.PillarSummary;
import id.wajahkota.content.campaign.Pillars;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.shared.ui.CalendarGrid;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the screens of campaigns need of the services, in one place. */
// What other modules bring to a campaign is made of these.
@Uses(CalendarGrid.class)
@Uses(ConfirmDialog.class)
@Uses(DateTimePicker.class)
@Uses(Popover.class)
@Uses(ProgressBar.class)
@SpringComponent
class CampaignScreens {

    private final Campaigns campaigns;
    private final CampaignProgress progress;
    private final OpdDirectory opds;
    private final Pillars pillars;
    private final CurrentUser currentUser;
    private final PortalClock clock;
    private final List<CampaignPart> parts;

    CampaignScreens(
            Campaigns campaigns,
            CampaignProgress progress,
            OpdDirectory opds,
            Pillars pillars,
            CurrentUser currentUser,
            PortalClock clock,
            List<CampaignPart> parts) {
        this.campaigns = campaigns;
        this.progress = progress;
        this.opds = opds;
        this.pillars = pillars;
        this.currentUser = currentUser;
        this.clock = clock;
        this.parts = parts;
    }

    Campaigns campaigns() {
        return campaigns;
    }

    boolean mayPlan() {
        return currentUser.require().may(Permission.CONTENT_PLAN);
    }

    boolean takesPart(CampaignSummary campaign) {
        return campaign.opds().stream().anyMatch(currentUser.require()::administers);
    }

    LocalDate today() {
        return Wib.date(clock.instant());
    }

    Map<CampaignId, List<CampaignProgress.OfOpd>> progress(List<CampaignSummary> shown) {
        return progress.of(shown.stream().map(CampaignSummary::id).toList());
    }

    Map<OpdId, OpdSummary> opds() {
        return opds.byId();
    }

    /** What was decided about a campaign. */
    Component facts(CampaignDetail campaign, Map<OpdId, OpdSummary> known, Locale locale) {
        String pillar = pillars.all(locale).stream()
                .filter(one -> one.id().equals(campaign.draft().pillar()))
                .map(PillarSummary::name)
                .findFirst()
                .orElse("");
        return new CampaignFacts(campaign, known, pillar);
    }

    /** How far each department has come. */
    Component progressTable(CampaignDetail campaign, Map<OpdId, OpdSummary> known) {
        return new CampaignProgressTable(
                campaign, progress(List.of(campaign.summary())).getOrDefault(campaign.id(), List.of()), known);
    }

    /** The names of departments and pillars by their ids. */
    Map<Object, String> names(Locale locale) {
        Map<Object, String> names = new HashMap<>();
        opds.all().forEach(opd -> names.put(opd.id(), opd.name()));
        pillars.all(locale).forEach(pillar -> names.put(pillar.id(), pillar.name()));
        return names;
    }

    List<Component> parts(CampaignSummary campaign) {
        return parts.stream().map(part -> part.create(campaign)).toList();
    }

    List<OpdSummary> ownOpds() {
        return opds.administered();
    }

    CampaignForm form(Locale locale) {
        return new CampaignForm(opds.all(), ownOpds(), pillars.all(locale));
    }
}
