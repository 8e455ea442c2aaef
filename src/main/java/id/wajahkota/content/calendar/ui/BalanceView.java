package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.content.calendar.Balance;
import id.wajahkota.content.calendar.CityBalance;
import id.wajahkota.content.calendar.DaySpan;
import id.wajahkota.content.calendar.PlannedPost;
import id.wajahkota.content.campaign.PillarSummary;
import id.wajahkota.platform.shared.CityDays;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.shared.ui.BarChart;
import id.wajahkota.platform.shared.ui.Chart;
import id.wajahkota.platform.shared.ui.EmptyState;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

/** Keseimbangan: how balanced the city's face is in a month, as charts and as tables. */
@Route(BalanceView.ROUTE)
@ScreenFor(Permission.CONTENT_READ)
class BalanceView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "kalender/keseimbangan";
    private static final String MONTH = "bulan";
    private static final int OVERLAPS_SHOWN = 50;

    private final transient CityBalance balance;
    private final transient BalanceExport export;
    private final FilterChoices choices;
    private final YearMonth thisMonth;

    BalanceView(CityBalance balance, BalanceExport export, FilterSource filters, PortalClock clock) {
        this.balance = balance;
        this.export = export;
        choices = filters.choices(getLocale());
        thisMonth = Wib.month(clock.instant());
        setId("content");
        addClassName("balance-view");
    }

    static String pathOf(YearMonth month) {
        return ROUTE + "?" + MONTH + "=" + month;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(MONTH)
                .flatMap(CityDays::readMonth)
                .orElse(thisMonth));
    }

    private void show(YearMonth month) {
        Balance weighed = balance.of(DaySpan.of(month));
        removeAll();
        add(createHeader(month), createToolbar(month));
        if (weighed.total() == 0) {
            add(new EmptyState(
                    VaadinIcon.SCALE, getTranslation("balance.empty.title"), getTranslation("balance.empty.advice")));
        } else {
            Div charts = new Div(createPillars(weighed), createOpds(weighed));
            charts.addClassName("charts");
            add(charts);
        }
        Div lists = new Div(createGaps(weighed), createOverlaps(weighed));
        lists.addClassName("charts");
        add(lists);
    }

    private Component createHeader(YearMonth month) {
        Div header = new Div(
                new H1(getTranslation("balance.title")),
                new Anchor(CalendarState.pathOf(month), getTranslation("balance.toCalendar")),
                export.button(month, choices));
        header.addClassName("view-header");
        return header;
    }

    private Component createToolbar(YearMonth month) {
        Anchor before = new Anchor(pathOf(month.minusMonths(1)), getTranslation("balance.before"));
        Anchor after = new Anchor(pathOf(month.plusMonths(1)), getTranslation("balance.after"));
        Nav toolbar = new Nav(before, new H2(WibFormat.ofScreen().month(month)), after);
        toolbar.addClassName("month-steps");
        toolbar.setAriaLabel(getTranslation("balance.months"));
        return toolbar;
    }

    private Component createPillars(Balance weighed) {
        return new BarChart(
                getTranslation("balance.pillars"),
                getTranslation("post.pillar"),
                choices.pillars().stream().map(PillarSummary::name).toList(),
                List.of(new Chart.Series(
                        getTranslation("balance.posts"),
                        choices.pillars().stream()
                                .map(pillar -> weighed.pillars().getOrDefault(pillar.id(), 0))
                                .toList())));
    }

    private Component createOpds(Balance weighed) {
        List<Balance.Activity> opds = weighed.opds();
        return new BarChart(
                getTranslation("balance.opds"),
                getTranslation("post.opd"),
                opds.stream().map(opd -> choices.code(opd.opd())).toList(),
                List.of(
                        series("PostStage.APPROVED", "stage-approved", opds, Balance.Activity::approved),
                        series("balance.onTime", "stage-published", opds, opd -> opd.published() - opd.late()),
                        series("balance.late", "stage-changes_requested", opds, Balance.Activity::late)));
    }

    private Chart.Series series(
            String key, String colour, List<Balance.Activity> opds, Function<Balance.Activity, Integer> count) {
        return new Chart.Series(getTranslation(key), opds.stream().map(count).toList(), colour);
    }

    private Component createGaps(Balance weighed) {
        Section section = new Section(
                new H2(getTranslation("balance.gapsOf", weighed.gaps().size())));
        section.addClassName("panel");
        UnorderedList days = new UnorderedList();
        weighed.gaps()
                .forEach(day -> days.add(new ListItem(new Anchor(
                        "kalender?tampilan=hari&tanggal=" + day,
                        WibFormat.ofScreen().day(day)))));
        section.add(weighed.gaps().isEmpty() ? new Paragraph(getTranslation("balance.noGaps")) : days);
        return section;
    }

    private Component createOverlaps(Balance weighed) {
        Section section = new Section(
                new H2(getTranslation("balance.overlapsOf", weighed.overlaps().size())));
        section.addClassName("panel");
        UnorderedList list = new UnorderedList();
        weighed.overlaps().stream().limit(OVERLAPS_SHOWN).map(this::describe).forEach(list::add);
        section.add(weighed.overlaps().isEmpty() ? new Paragraph(getTranslation("balance.noOverlaps")) : list);
        return section;
    }

    private ListItem describe(Balance.Overlap overlap) {
        String channels = EnumText.list(overlap.channels());
        String reason = overlap.sameCampaign()
                ? getTranslation("post.campaign")
                : choices.pillar(overlap.first().pillar())
                        .map(PillarSummary::name)
                        .orElse("");
        Span why = new Span(getTranslation("balance.overlap.why", reason, channels));
        why.addClassName("subtle");
        return new ListItem(new Paragraph(describe(overlap.first())), new Paragraph(describe(overlap.second())), why);
    }

    private String describe(PlannedPost post) {
        return "%s · %s · %s"
                .formatted(WibFormat.ofScreen().brief(post.slot()), choices.code(post.opd()), post.title());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("balance.title"));
    }
}
