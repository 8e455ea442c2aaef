package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.function.SerializableConsumer;
import id.wajahkota.content.calendar.KeptFilter;
import id.wajahkota.content.calendar.SavedFilters;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.ui.NameDialog;
import id.wajahkota.platform.shared.ui.Notifications;
import java.util.List;
import java.util.Optional;

/** The person's own filters: apply one, keep the present one, choose the one the calendar opens with. */
class SavedFilterMenu {

    private final SubMenu menu;
    private final SavedFilters filters;
    private final SerializableConsumer<String> onChosen;
    private String shown = "";

    /**
     * For one screen.
     *
     * @param menu where they stand
     * @param onChosen takes the filter as it stands in an address
     */
    SavedFilterMenu(SubMenu menu, SavedFilters filters, SerializableConsumer<String> onChosen) {
        this.menu = menu;
        this.filters = filters;
        this.onChosen = onChosen;
    }

    /** Takes what is shown now as what would be kept. */
    void show(String query) {
        shown = query;
        build();
    }

    private void build() {
        menu.removeAll();
        List<KeptFilter> kept = filters.all();
        kept.forEach(this::addFilter);
        if (!kept.isEmpty()) {
            menu.addSeparator();
        }
        menu.addItem(text("filter.keep"), click -> ask()).setEnabled(!Blank.is(shown));
    }

    private void addFilter(KeptFilter filter) {
        String label = filter.isDefault() ? text("filter.default", filter.name()) : filter.name();
        SubMenu actions = menu.addItem(label).getSubMenu();
        actions.addItem(text("filter.apply"), click -> onChosen.accept(filter.query()));
        actions.addItem(
                text(filter.isDefault() ? "filter.notDefault" : "filter.beDefault"),
                click -> change(
                        () -> filters.openWith(filter.isDefault() ? Optional.empty() : Optional.of(filter.id()))));
        actions.addItem(text("filter.delete"), click -> change(() -> filters.delete(filter.id())));
    }

    private void change(Runnable action) {
        action.run();
        build();
    }

    private static String text(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }

    private void ask() {
        new NameDialog(text("filter.keep"), text("filter.name"), name -> {
                    filters.keep(name, shown);
                    Notifications.success(text("filter.kept", name));
                    build();
                })
                .open();
    }
}
