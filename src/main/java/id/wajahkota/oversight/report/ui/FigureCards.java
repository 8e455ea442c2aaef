package id.wajahkota.oversight.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.wajahkota.oversight.report.Report;
import id.wajahkota.oversight.report.ReportFigure;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The figures of a report, each with what it was before and a way to what it counts. */
class FigureCards extends Composite<Div> {

    private static final String STAGE = "tahap";

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
        getContent().addClassName("figure-cards");
        ReportFigure.all().forEach(figure -> getContent().add(createCard(figure, report, before)));
    }

    private Component createCard(ReportFigure figure, Report report, String before) {
        Span value = new Span(format.format(figure.of(report.now())));
        value.addClassName("figure-value");
        Span was = new Span(getTranslation("report.was", before, format.format(figure.of(report.before()))));
        was.addClassName("figure-was");
        Div card = new Div(new Span(getTranslation(figure.key())), value, was);
        Optional.ofNullable(paths.get(figure.key()))
                .ifPresent(path -> card.add(createLink(path, getTranslation(figure.key()))));
        card.addClassNames("panel", "figure-card");
        return card;
    }

    private Anchor createLink(String path, String name) {
        Anchor link = new Anchor(path, getTranslation("report.list"));
        link.setAriaLabel(getTranslation("report.listOf", name));
        return link;
    }
}
