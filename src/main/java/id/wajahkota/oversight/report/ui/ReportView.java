package id.wajahkota.oversight.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.content.campaign.PillarSummary;
import id.wajahkota.content.campaign.Pillars;
import id.wajahkota.oversight.report.Period;
import id.wajahkota.oversight.report.PeriodName;
import id.wajahkota.oversight.report.Report;
import id.wajahkota.oversight.report.Reports;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.shared.ui.DownloadLink;
import id.wajahkota.platform.shared.ui.EmptyState;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Laporan: figures of a period beside those of the period before, charts that lead to what they count, papers to sign. */
@Route(ReportState.ROUTE)
@Menu(title = "menu.reports", order = 7, icon = "vaadin:bar-chart-h")
@ScreenFor(Permission.REPORT_READ)
class ReportView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Reports reports;
    private final transient Pillars pillars;
    private final transient List<OpdSummary> readable;
    private final LocalDate today;
    private final ReportControls controls;
    private final Div files = new Div();
    private final Div body = new Div();

    ReportView(Reports reports, Pillars pillars, PortalClock clock) {
        this.reports = reports;
        this.pillars = pillars;
        readable = reports.readable();
        today = Wib.date(clock.instant());
        ReportState usual = ReportState.of(QueryParameters.empty(), readable, today);
        controls = new ReportControls(usual, readable, today, this::go);
        setId("content");
        addClassName("report-view");
        Div header = new Div(new H1(getTranslation("menu.reports")), files);
        header.addClassName("view-header");
        add(header, controls, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ReportState.of(event.getLocation().getQueryParameters(), readable, today));
    }

    private void go(ReportState next) {
        UI.getCurrent().navigate(ReportState.ROUTE, next.address());
    }

    private void show(ReportState state) {
        Report report = reports.of(state.period(), state.opd().map(OpdSummary::id));
        controls.show(state, name(state.period()));
        files.removeAll();
        files.add(createFiles(state));
        body.removeAll();
        if (report.now().posts().planned() == 0) {
            body.add(new EmptyState(
                    VaadinIcon.BAR_CHART_H,
                    getTranslation("report.empty.title", name(state.period())),
                    getTranslation("report.empty.advice")));
        }
        body.add(
                new FigureCards(state, report, name(state.period().plus(-1))),
                new ReportCharts(
                        state,
                        report,
                        pillars.all(getLocale()).stream()
                                .collect(Collectors.toMap(PillarSummary::id, PillarSummary::name)),
                        readable.stream().collect(Collectors.toMap(OpdSummary::id, Function.identity()))));
    }

    private Component createFiles(ReportState state) {
        Nav links = new Nav();
        links.addClassName("view-links");
        links.setAriaLabel(getTranslation("report.files"));
        Stream.of("pdf", "docx", "xlsx")
                .map(ending -> DownloadLink.to(state.file(ending), getTranslation("report.file." + ending)))
                .forEach(links::add);
        links.add(new Anchor("ekspor", getTranslation("exports.title")));
        return links;
    }

    private String name(Period period) {
        return PeriodName.of(
                period, WibFormat.ofScreen(), (quarter, year) -> getTranslation("report.quarterOf", quarter, year));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("menu.reports"));
    }
}
