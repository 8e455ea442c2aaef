package id.wajahkota.content.template;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static id.wajahkota.city.identity.DemoPeople.DISPORAPAR;
import static id.wajahkota.city.identity.DemoPeople.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.RefusedException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class TemplatesTest {

    @Autowired
    private Templates templates;

    @Autowired
    private DemoPeople people;

    private TemplateDraft of(String owner, String name, String text) {
        return new TemplateDraft(people.opdOf(owner), TemplateKind.CAPTION, name, text);
    }

    private static TemplateDraft ofCity(String name) {
        return new TemplateDraft(null, TemplateKind.HASHTAGS, name, "#Kota");
    }

    private List<String> usableFor(String person) {
        return people.ask(person, templates::usable).stream()
                .map(template -> template.draft().name())
                .toList();
    }

    @Test
    void aDepartmentsTemplateIsItsOwnAndTheCitysIsEverybodys() {
        people.act(DISPORAPAR, () -> templates.create(of(DISPORAPAR, "Ajakan pagi", "{judul}")));
        people.act(SECRETARIAT, () -> templates.create(ofCity("Tagar kota")));
        assertThat(usableFor(DISPORAPAR)).contains("Ajakan pagi", "Tagar kota");
        assertThat(usableFor(DISHUB)).contains("Tagar kota").doesNotContain("Ajakan pagi");
    }

    @Test
    void anUnknownVariableIsNamedAtTheText() {
        assertThatThrownBy(() ->
                        people.act(DISPORAPAR, () -> templates.create(of(DISPORAPAR, "Salah", "Datang ke {lokasi}"))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("VARIABLE_UNKNOWN")
                .hasMessageContaining("{lokasi}")
                .hasMessageContaining("field=text");
        assertThat(usableFor(DISPORAPAR)).doesNotContain("Salah");
    }

    @Test
    void nobodyWritesForOthersOrForTheCityWithoutBeingTheSecretariat() {
        assertThatThrownBy(() -> people.act(DISHUB, () -> templates.create(of(DISPORAPAR, "Titipan", "a"))))
                .hasMessageContaining("TEMPLATE_NOT_YOURS");
        assertThatThrownBy(() -> people.act(DISHUB, () -> templates.create(ofCity("Titipan"))))
                .hasMessageContaining("TEMPLATE_NOT_YOURS");
        TemplateId id = people.ask(DISPORAPAR, () -> templates.create(of(DISPORAPAR, "Tetap", "a")));
        assertThatThrownBy(() -> people.act(DISHUB, () -> templates.delete(id))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aSaveOverSomebodyElsesIsRefused() {
        TemplateId id = people.ask(DISPORAPAR, () -> templates.create(of(DISPORAPAR, "Berdua", "a")));
        people.act(DISPORAPAR, () -> templates.edit(id, 0, of(DISPORAPAR, "Berdua", "b")));
        assertThatThrownBy(() -> people.act(DISPORAPAR, () -> templates.edit(id, 0, of(DISPORAPAR, "Berdua", "c"))))
                .hasMessageContaining("TEMPLATE_EDITED_MEANWHILE");
    }
}
