package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.content.post.PlanningLimits;
import id.wajahkota.content.post.PlanningRules;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.FieldRefusals;
import id.wajahkota.platform.shared.ui.Notifications;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Aturan kalender: from which limits on the calendar warns. */
@Route("admin/aturan-kalender")
@Menu(title = "menu.planningRules", order = 95, icon = "vaadin:sliders")
@ScreenFor(Permission.PLANNING_RULE_ADMINISTER)
class PlanningRulesView extends Main implements HasDynamicTitle {

    private final transient PlanningRules rules;
    private final IntegerField overlapHours = new IntegerField(getTranslation("rules.overlapHours"));
    private final IntegerField postsPerHour = new IntegerField(getTranslation("rules.postsPerHour"));

    private transient PlanningLimits seen;

    PlanningRulesView(PlanningRules rules) {
        this.rules = rules;
        setId("content");
        addClassName("planning-rules-view");
        seen = rules.limits();
        overlapHours.setHelperText(getTranslation("rules.overlapHours.help"));
        overlapHours.setStepButtonsVisible(true);
        overlapHours.setValue(seen.overlapHours());
        postsPerHour.setHelperText(getTranslation("rules.postsPerHour.help"));
        postsPerHour.setStepButtonsVisible(true);
        postsPerHour.setValue(seen.postsPerHour());
        Button save = new Button(getTranslation("common.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div header = new Div(new H1(getTranslation("menu.planningRules")));
        header.addClassName("view-header");
        Div form = new Div(overlapHours, postsPerHour, save);
        form.addClassNames("panel", "dialog-form");
        add(header, form);
    }

    private void save() {
        try {
            PlanningLimits wanted = new PlanningLimits(
                    Objects.requireNonNullElse(overlapHours.getValue(), 0),
                    Objects.requireNonNullElse(postsPerHour.getValue(), 0));
            rules.change(seen, wanted);
            seen = wanted;
            Stream.of(overlapHours, postsPerHour).forEach(field -> field.setInvalid(false));
            Notifications.success(getTranslation("rules.saved"));
        } catch (RefusedException refused) {
            new FieldRefusals(Map.of("overlapHours", overlapHours, "postsPerHour", postsPerHour)).show(refused);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("menu.planningRules"));
    }
}
