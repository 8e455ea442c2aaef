package id.wajahkota.content.template;

import id.wajahkota.city.identity.DemoStage;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.platform.shared.DemoFile;
import id.wajahkota.platform.shared.PortalClock;
import java.util.function.UnaryOperator;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Templates of the city and of one department, as the demo people would keep them. */
@Component
@ConditionalOnProperty("portal.demo")
@Order(4)
class DemoTemplates implements ApplicationRunner {

    private final TextTemplateRepository stored;
    private final Templates templates;
    private final OpdDirectory opds;
    private final DemoStage stage;
    private final PortalClock clock;

    DemoTemplates(
            TextTemplateRepository stored, Templates templates, OpdDirectory opds, DemoStage stage, PortalClock clock) {
        this.stored = stored;
        this.templates = templates;
        this.opds = opds;
        this.stage = stage;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (stored.count() == 0) {
            DemoFile.read("templates.csv", row -> row)
                    .forEach(row -> stage.act(row.apply("account"), clock.instant(), () -> keep(row)));
        }
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
