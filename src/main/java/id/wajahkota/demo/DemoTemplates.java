package id.wajahkota.demo;

import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.content.template.TemplateDraft;
import id.wajahkota.content.template.TemplateKind;
import id.wajahkota.content.template.Templates;
import id.wajahkota.platform.shared.PortalClock;
import java.util.function.UnaryOperator;
import org.springframework.core.annotation.Order;

/** Templates of the city and of one department, as the demo people would keep them. */
@DemoComponent
@Order(3)
class DemoTemplates implements DemoPart {

    private final Templates templates;
    private final OpdDirectory opds;
    private final DemoStage stage;
    private final PortalClock clock;

    DemoTemplates(Templates templates, OpdDirectory opds, DemoStage stage, PortalClock clock) {
        this.templates = templates;
        this.opds = opds;
        this.stage = stage;
        this.clock = clock;
    }

    @Override
    public void load() {
        DemoFile.read("templates.csv", row -> row)
                .forEach(row -> stage.act(row.apply("account"), clock.instant(), () -> keep(row)));
    }

    private void keep(UnaryOperator<String> row) {
        OpdId owner = opds.all().stream()
                .filter(opd -> opd.code().equals(row.apply("opd")))
                .map(OpdSummary::id)
                .findFirst()
                .orElse(null);
        TemplateKind kind = TemplateKind.valueOf(row.apply("kind"));
        templates.create(new TemplateDraft(owner, kind, row.apply("name"), row.apply("text")));
    }
}
