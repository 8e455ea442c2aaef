package id.wajahkota.content.template.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.ui.Exporting;
import id.wajahkota.city.identity.ui.Exporting.Export;
import id.wajahkota.content.template.TemplateDetail;
import id.wajahkota.content.template.TemplateKind;
import id.wajahkota.content.template.Templates;
import id.wajahkota.platform.shared.ui.EnumWords;
import id.wajahkota.platform.spreadsheet.Column;
import id.wajahkota.platform.spreadsheet.Sheet;
import id.wajahkota.platform.spreadsheet.ui.ExportButton;
import java.util.List;
import java.util.Map;

/** The templates that a person may use, as a workbook. */
@SpringComponent
class TemplateExport {

    private final Templates templates;
    private final OpdDirectory opds;
    private final Exporting exporting;

    TemplateExport(Templates templates, OpdDirectory opds, Exporting exporting) {
        this.templates = templates;
        this.opds = opds;
        this.exporting = exporting;
    }

    ExportButton button() {
        return exporting.button(this::export);
    }

    private Export export() {
        String title = text("template.title");
        List<TemplateDetail> usable = templates.usable();
        return new Export(
                exporting.dated("templat"),
                title,
                "",
                List.of(new Sheet<>(title, columns(opds.byId()), usable::forEach)));
    }

    private static List<Column<TemplateDetail>> columns(Map<OpdId, OpdSummary> known) {
        Map<TemplateKind, String> kinds = EnumWords.of(TemplateKind.class);
        String city = text("template.city");
        return List.of(
                Column.text(
                        text("template.name"), 36, template -> template.draft().name()),
                Column.text(
                        text("template.kind"),
                        18,
                        template -> kinds.get(template.draft().kind())),
                Column.text(text("template.owner"), 18, template -> {
                    OpdId owner = template.draft().opd();
                    return owner == null ? city : known.get(owner).code();
                }),
                Column.text(
                        text("template.text"), 90, template -> template.draft().text()));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
