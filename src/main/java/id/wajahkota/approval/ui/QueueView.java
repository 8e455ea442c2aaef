package id.wajahkota.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.wajahkota.approval.QueueKind;
import id.wajahkota.approval.ReviewQueue;
import id.wajahkota.identity.OpdDirectory;
import id.wajahkota.identity.Roles;
import id.wajahkota.shared.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Persetujuan: what waits for a decision, what falls due first on top. The URL names the queue. */
@Route("persetujuan")
@Menu(title = "menu.approval", order = 3, icon = "vaadin:check-square-o")
@RolesAllowed({Roles.SECRETARIAT, Roles.OPD_ADMIN, Roles.ADVISOR, Roles.LEADER, Roles.AUDITOR})
class QueueView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PARAMETER = "antrean";

    private final transient ReviewQueue queue;
    private final transient OpdDirectory opds;
    private final Div list = new Div();
    private final Nav tabs = new Nav();

    QueueView(ReviewQueue queue, OpdDirectory opds) {
        this.queue = queue;
        this.opds = opds;
        setId("content");
        addClassName("queue-view");
        list.addClassName("queue-list");
        tabs.addClassName("queue-tabs");
        tabs.setAriaLabel(getTranslation("queue.label"));
        Div header = new Div(new H1(getTranslation("menu.approval")));
        header.addClassName("view-header");
        add(header, tabs, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<QueueKind> kinds = kinds();
        QueueKind chosen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PARAMETER)
                .flatMap(value -> kinds.stream()
                        .filter(kind -> parameter(kind).equals(value))
                        .findFirst())
                .orElse(kinds.getFirst());
        show(chosen, kinds);
    }

    /** Who decides nothing sees no queue of decisions. */
    private List<QueueKind> kinds() {
        return Arrays.stream(QueueKind.values())
                .filter(kind -> kind == QueueKind.TO_DECIDE ? queue.answers() : queue.follows())
                .toList();
    }

    private void show(QueueKind chosen, List<QueueKind> kinds) {
        Map<QueueKind, Long> counts = kinds.stream().collect(Collectors.toMap(Function.identity(), queue::count));
        tabs.removeAll();
        kinds.forEach(kind -> tabs.add(createTab(kind, counts.get(kind), kind == chosen)));
        long waiting = counts.get(chosen);
        list.removeAll();
        list.add(waiting == 0 ? createEmpty(chosen) : new QueueGrid(queue, chosen, waiting, opds.byId()));
    }

    private Component createTab(QueueKind kind, long waiting, boolean current) {
        String label = getTranslation("queue.count", getTranslation("QueueKind." + kind), waiting);
        Anchor link = new Anchor("persetujuan?" + PARAMETER + "=" + parameter(kind), label);
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private Component createEmpty(QueueKind kind) {
        return new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O,
                getTranslation("queue.empty." + kind + ".title"),
                getTranslation("queue.empty." + kind + ".advice"));
    }

    private static String parameter(QueueKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("menu.approval"));
    }
}
