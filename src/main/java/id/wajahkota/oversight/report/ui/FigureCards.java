package id.wajahkota.oversight.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import id.wajahkota.oversight.report.PostFigures;
import id.wajahkota.oversight.report.Report;
import id.wajahkota.oversight.report.ReportFigure;
import id.wajahkota.platform.shared.ui.TableScroller;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * The figures of a report: the four that are asked about first, with their course, and the others as a table. Each has what
 * it was before and a way to what it counts.
 */
class FigureCards extends Composite<Div> {

    private static final String STAGE = "tahap";

    /** What a leader asks first: how much was planned, went out, went out late, and how fast it was approved. */
    private static final List<String> FIRST =
            List.of("report.planned", "report.published", "report.late", "report.median");

    /** What of a month's posts makes the course of a figure. */
    private static final Map<String, ToIntFunction<PostFigures>> COURSES = Map.of(
            "report.planned", PostFigures::planned,
            "report.published", PostFigures::published,
            "report.late", PostFigures::late);

    private final transient Map<String, String> paths = new HashMap<>();
    private final NumberFormat format = NumberFormat.getInstance(getLocale());

    FigureCards(ReportState state, Report report, String before) {
        format.setMaximumFractionDigits(1);
        paths.put("report.planned", state.posts(Map.of()));
        paths.put("report.approved", state.posts(Map.of(STAGE, "approved,on_hold,published")));
        paths.put("report.published", state.posts(Map.of(STAGE, "published")));
        paths.put("report.late", state.posts(Map.of("terlambat", "ya")));
        paths.put("report.expired", state.posts(Map.of(STAGE, "expired")));
        paths.put("report.urgent", "persetujuan?antrean=urgent");
        paths.put("report.due", "tindak-lanjut");
        paths.put("report.verified", "tindak-lanjut?tahap=verified");
        paths.put("report.overdue", "tindak-lanjut?terlambat=ya");
        paths.put("report.meetings", "rakor");
        Div cards = new Div();
        cards.addClassName("figure-cards");
        ReportFigure.all().stream()
                .filter(figure -> FIRST.contains(figure.key()))
                .forEach(figure -> cards.add(createCard(figure, report, before)));
        getContent().add(cards, createTable(report, before));
    }

    private Component createCard(ReportFigure figure, Report report, String before) {
        Span value = new Span(format.format(figure.of(report.now())));
        value.addClassName("figure-value");
        Span was = new Span(getTranslation("report.was", before, format.format(figure.of(report.before()))));
        was.addClassName("figure-was");
        Div card = new Div(new Span(getTranslation(figure.key())), value, was);
        Optional.ofNullable(COURSES.get(figure.key()))
                .ifPresent(course -> card.add(createCourse(report.months(), course)));
        addLink(figure, card);
        card.addClassNames("panel", "figure-card");
        return card;
    }

    /** Its course over the months; the chart and its table below say the same with figures. */
    private static Component createCourse(List<Report.Month> months, ToIntFunction<PostFigures> course) {
        Div bars = new Div();
        bars.addClassName("figure-course");
        bars.getElement().setAttribute("aria-hidden", "true");
        int most = months.stream()
                .mapToInt(month -> course.applyAsInt(month.posts()))
                .max()
                .orElse(0);
        months.forEach(month -> {
            Span bar = new Span();
            int share = most == 0 ? 0 : 100 * course.applyAsInt(month.posts()) / most;
            bar.getStyle().setHeight(share + "%");
            bars.add(bar);
        });
        return bars;
    }

    private Component createTable(Report report, String before) {
        NativeTable table = new NativeTable();
        table.addClassName("figures");
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().setText(getTranslation("report.figure"));
        head.addHeaderCell().setText(getTranslation("report.now"));
        head.addHeaderCell().setText(before);
        head.addHeaderCell().setText(getTranslation("report.list"));
        ReportFigure.all().stream()
                .filter(figure -> !FIRST.contains(figure.key()))
                .forEach(figure -> {
                    NativeTableRow row = table.getBody().addRow();
                    row.addHeaderCell().setText(getTranslation(figure.key()));
                    row.addDataCell().setText(format.format(figure.of(report.now())));
                    row.addDataCell().setText(format.format(figure.of(report.before())));
                    addLink(figure, row.addDataCell());
                });
        Div panel = new Div(new TableScroller(table, getTranslation("report.others")));
        panel.addClassNames("panel", "figure-table");
        return panel;
    }

    private void addLink(ReportFigure figure, HasComponents to) {
        Optional.ofNullable(paths.get(figure.key()))
                .ifPresent(path -> to.add(createLink(path, getTranslation(figure.key()))));
    }

    private Anchor createLink(String path, String name) {
        Anchor link = new Anchor(path, getTranslation("report.list"));
        link.setAriaLabel(getTranslation("report.listOf", name));
        return link;
    }
}
