package id.wajahkota.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.notification.Deliveries;
import id.wajahkota.notification.Delivery;
import id.wajahkota.platform.shared.ui.EmptyState;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.platform.shared.ui.TableScroller;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.util.List;
import java.util.stream.Stream;

/** Peristiwa tertunda: what other parts of the portal have not heard yet, and a button to tell them again. */
@Route("admin/peristiwa")
@Menu(title = "menu.deliveries", order = 97, icon = "vaadin:paperplane-o")
@ScreenFor(Permission.DELIVERY_ADMINISTER)
class DeliveriesView extends Main implements HasDynamicTitle {

    private final transient Deliveries deliveries;
    private final Div list = new Div();

    DeliveriesView(Deliveries deliveries) {
        this.deliveries = deliveries;
        setId("content");
        addClassName("deliveries-view");
        Button retry = new Button(getTranslation("delivery.retry"), VaadinIcon.REFRESH.create(), click -> {
            deliveries.retry();
            Notifications.success(getTranslation("delivery.retried"));
            show();
        });
        Div header = new Div(new H1(getTranslation("menu.deliveries")), retry);
        header.addClassName("view-header");
        add(header, new Paragraph(getTranslation("delivery.explanation")), list);
        show();
    }

    private void show() {
        list.removeAll();
        List<Delivery> pending = deliveries.pending();
        list.add(pending.isEmpty() ? createEmpty() : createTable(pending));
    }

    private Component createEmpty() {
        return new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O,
                getTranslation("delivery.none.title"),
                getTranslation("delivery.none.advice"));
    }

    private Component createTable(List<Delivery> pending) {
        NativeTable table = new NativeTable();
        table.addClassName("figures");
        NativeTableRow head = table.getHead().addRow();
        Stream.of("delivery.event", "delivery.listener", "delivery.at", "delivery.attempts", "delivery.state")
                .forEach(key -> head.addHeaderCell().setText(getTranslation(key)));
        pending.forEach(delivery -> {
            NativeTableRow row = table.getBody().addRow();
            Stream.of(
                            delivery.event(),
                            delivery.listener(),
                            WibFormat.ofScreen().brief(delivery.at()),
                            String.valueOf(delivery.attempts()),
                            getTranslation(delivery.failed() ? "delivery.failed" : "delivery.underWay"))
                    .forEach(words -> row.addDataCell().setText(words));
        });
        return new TableScroller(table, getTranslation("menu.deliveries"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("menu.deliveries"));
    }
}
