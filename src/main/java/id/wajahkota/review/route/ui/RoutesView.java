package id.wajahkota.review.route.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.platform.shared.ui.Question;
import id.wajahkota.platform.shared.ui.RefusalText;
import id.wajahkota.review.route.RouteDetail;
import id.wajahkota.review.route.RouteDraft;
import id.wajahkota.review.route.Routes;
import java.util.List;
import java.util.Optional;

/** Alur persetujuan: which steps a submission passes, for whom which route is, and who answers for the absent. */
@Route("admin/alur-persetujuan")
@Menu(title = "menu.routes", order = 92, icon = "vaadin:road")
@ScreenFor(Permission.ROUTE_ADMINISTER)
class RoutesView extends Main implements HasDynamicTitle {

    private final transient Routes routes;
    private final transient RouteFields fields;
    private final Div list = new Div();

    RoutesView(Routes routes, RouteFields fields) {
        this.routes = routes;
        this.fields = fields;
        setId("content");
        addClassName("routes-view");
        Button add =
                new Button(getTranslation("route.new"), VaadinIcon.PLUS.create(), click -> write(Optional.empty()));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Div header = new Div(new H1(getTranslation("menu.routes")), add);
        header.addClassName("view-header");
        list.addClassName("template-list");
        add(header, new Paragraph(getTranslation("route.explanation")), list, fields.absences());
        show();
    }

    private void show() {
        list.removeAll();
        List<Routes.Gap> gaps = routes.gaps();
        gaps.forEach(gap -> {
            Paragraph missing = new Paragraph(getTranslation("route.gap", gap.route(), gap.step()));
            missing.addClassNames("banner", "banner-warning");
            list.add(missing);
        });
        routes.all().forEach(route -> list.add(createCard(route)));
    }

    private Component createCard(RouteDetail route) {
        RouteDraft draft = route.draft();
        Button edit = new Button(getTranslation("common.edit"), click -> write(Optional.of(route)));
        edit.setAriaLabel(getTranslation("route.editOf", draft.name()));
        Div buttons = new Div(edit);
        buttons.addClassName("row-buttons");
        if (!route.isDefault()) {
            Button delete = new Button(getTranslation("common.delete"), click -> delete(route));
            delete.setAriaLabel(getTranslation("route.deleteOf", draft.name()));
            delete.addThemeVariants(ButtonVariant.ERROR);
            buttons.add(delete);
        }
        Paragraph scope = new Paragraph(fields.scope(route));
        scope.addClassName("subtle");
        Section card =
                new Section(new H2(draft.name()), scope, new RouteForecast(routes.forecast(draft.steps())), buttons);
        card.addClassName("panel");
        return card;
    }

    private void write(Optional<RouteDetail> route) {
        RouteDraft draft = route.map(RouteDetail::draft)
                .orElseGet(() -> new RouteDraft("", fields.firstSubjectType(), null, null, List.of()));
        boolean scoped = route.filter(RouteDetail::isDefault).isEmpty();
        new RouteDialog(draft, scoped, fields, routes::forecast, typed -> {
                    if (route.isPresent()) {
                        routes.edit(route.get().id(), route.get().version(), typed);
                    } else {
                        routes.add(typed);
                    }
                    Notifications.success(getTranslation("route.kept", typed.name()));
                    show();
                })
                .open();
    }

    private void delete(RouteDetail route) {
        String name = route.draft().name();
        new Question(
                        getTranslation("route.delete"),
                        getTranslation("route.delete.explanation", name),
                        getTranslation("common.delete"),
                        () -> {
                            try {
                                routes.delete(route.id());
                            } catch (RefusedException refused) {
                                Notifications.failure(RefusalText.of(refused));
                            }
                            show();
                        })
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("menu.routes"));
    }
}
