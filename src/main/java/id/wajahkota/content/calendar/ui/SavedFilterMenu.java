package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableConsumer;
import id.wajahkota.content.calendar.KeptFilter;
import id.wajahkota.content.calendar.SavedFilters;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.ui.NameDialog;
import id.wajahkota.platform.shared.ui.Notifications;
import java.util.List;
import java.util.Optional;

/** The person's own filters: apply one, keep the present one, choose the one the calendar opens with. */
class SavedFilterMenu extends Composite<MenuBar> {

    private final transient SavedFilters filters;
    private final SerializableConsumer<String> onChosen;
    private String shown = "";

    /**
     * For one screen.
     *
     * @param onChosen takes the filter as it stands in an address
     */
    SavedFilterMenu(SavedFilters filters, SerializableConsumer<String> onChosen) {
        this.filters = filters;
        this.onChosen = onChosen;
        getContent().addThemeVariants(MenuBarVariant.TERTIARY);
    }

    /** Takes what is shown now as what would be kept. */
    void show(String query) {
        shown = query;
        build();
    }

    private void build() {
        getContent().removeAll();
        MenuItem root = getContent().addItem(getTranslation("filter.saved"));
        SubMenu menu = root.getSubMenu();
        List<KeptFilter> kept = filters.all();
        kept.forEach(filter -> addFilter(menu, filter));
        if (!kept.isEmpty()) {
            menu.addSeparator();
        }
        menu.addItem(getTranslation("filter.keep"), click -> ask()).setEnabled(!Blank.is(shown));
    }

    private void addFilter(SubMenu menu, KeptFilter filter) {
        String label = filter.isDefault() ? getTranslation("filter.default", filter.name()) : filter.name();
        SubMenu actions = menu.addItem(label).getSubMenu();
        actions.addItem(getTranslation("filter.apply"), click -> onChosen.accept(filter.query()));
        actions.addItem(
                getTranslation(filter.isDefault() ? "filter.notDefault" : "filter.beDefault"),
                click -> change(
                        () -> filters.openWith(filter.isDefault() ? Optional.empty() : Optional.of(filter.id()))));
        actions.addItem(getTranslation("filter.delete"), click -> change(() -> filters.delete(filter.id())));
    }

    private void change(Runnable action) {
        action.run();
        build();
    }

    private void ask() {
        new NameDialog(getTranslation("filter.keep"), getTranslation("filter.name"), name -> {
                    filters.keep(name, shown);
                    Notifications.success(getTranslation("filter.kept", name));
                    build();
                })
                .open();
    }
}
