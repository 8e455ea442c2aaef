package id.wajahkota.rakor.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.platform.shared.ui.TableScroller;
import id.wajahkota.rakor.programme.ProgrammeId;
import id.wajahkota.rakor.programme.TargetDetail;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Stream;

/** What a programme wants to reach, how far it is, and who tells so. */
class TargetsPanel extends Composite<Section> {

    private final transient ProgrammeScreens screens;
    private final transient List<OpdSummary> opds;
    private final transient Runnable onChanged;

    TargetsPanel(ProgrammeScreens screens, ProgrammeId programme, List<TargetDetail> targets, Runnable onChanged) {
        this.screens = screens;
        this.onChanged = onChanged;
        opds = screens.opds();
        getContent().addClassNames("panel", "targets");
        getContent().add(new H2(getTranslation("target.title", targets.size())));
        if (targets.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("target.none"));
            none.addClassName("subtle");
            getContent().add(none);
        } else {
            getContent().add(createTable(targets));
        }
        Button add = new Button(
                getTranslation("target.add"),
                VaadinIcon.PLUS.create(),
                click -> new TargetDialog(opds, draft -> {
                            screens.targets().add(programme, draft);
                            onChanged.run();
                        })
                        .open());
        add.setVisible(screens.plans());
        getContent().add(add);
    }

    private Component createTable(List<TargetDetail> targets) {
        NativeTable table = new NativeTable();
        table.addClassName("figures");
        NativeTableRow head = table.getHead().addRow();
        Stream.of(
                        "target.name",
                        "target.planned",
                        "target.achieved",
                        "target.share",
                        "target.reporter",
                        "common.actions")
                .forEach(key -> head.addHeaderCell().setText(getTranslation(key)));
        targets.forEach(target -> addRow(table, target));
        return new TableScroller(table, getTranslation("target.title", targets.size()));
    }

    private void addRow(NativeTable table, TargetDetail target) {
        NumberFormat number = NumberFormat.getInstance(getLocale());
        NumberFormat percent = NumberFormat.getPercentInstance(getLocale());
        NativeTableRow row = table.getBody().addRow();
        row.addHeaderCell().setText(target.draft().name());
        row.addDataCell()
                .setText(number.format(target.planned()) + " " + target.draft().unit());
        row.addDataCell().setText(number.format(target.achievedBy(screens.today())));
        row.addDataCell().setText(percent.format(target.shareBy(screens.today())));
        row.addDataCell()
                .setText(opds.stream()
                        .filter(opd -> opd.id().equals(target.draft().reporter()))
                        .map(OpdSummary::code)
                        .findFirst()
                        .orElse(getTranslation("target.bySecretariat")));
        Button report = new Button(
                getTranslation("target.report"),
                click -> new ReportDialog(target, (achieved, note) -> {
                            screens.targets().report(target.id(), achieved, note);
                            Notifications.success(getTranslation("target.reported"));
                            onChanged.run();
                        })
                        .open());
        report.addThemeVariants(ButtonVariant.TERTIARY);
        report.setVisible(screens.targets().mayReport(target));
        row.addDataCell().add(report);
    }
}
