package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.content.template.TemplateDetail;
import id.wajahkota.content.template.TemplateDraft;
import id.wajahkota.content.template.TemplateKind;
import id.wajahkota.content.template.Templates;
import id.wajahkota.platform.shared.ui.NameDialog;
import id.wajahkota.platform.shared.ui.Notifications;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a template into the form, and keeps what is written there as one. */
class TemplateMenu extends Composite<MenuBar> {

    private final transient Templates templates;
    private final TemplateKind kind;
    private final SerializableConsumer<String> onChosen;
    private final SerializableSupplier<String> written;
    private final SerializableSupplier<@Nullable OpdId> opd;

    /**
     * For one field of the form.
     *
     * @param onChosen takes the template's text as it is kept, with its variables open
     * @param written what is in the field now
     * @param opd whose a new template is to be
     */
    TemplateMenu(
            Templates templates,
            TemplateKind kind,
            SerializableConsumer<String> onChosen,
            SerializableSupplier<String> written,
            SerializableSupplier<@Nullable OpdId> opd) {
        this.templates = templates;
        this.kind = kind;
        this.onChosen = onChosen;
        this.written = written;
        this.opd = opd;
        getContent().addThemeVariants(MenuBarVariant.TERTIARY);
        getContent().addClassName("template-menu");
        build();
    }

    private void build() {
        getContent().removeAll();
        SubMenu menu =
                getContent().addItem(getTranslation("template.menu." + kind)).getSubMenu();
        List<TemplateDraft> usable = templates.usable().stream()
                .map(TemplateDetail::draft)
                .filter(template -> template.kind() == kind)
                .toList();
        usable.forEach(template -> menu.addItem(label(template), click -> onChosen.accept(template.text())));
        if (!usable.isEmpty()) {
            menu.addSeparator();
        }
        menu.addItem(getTranslation("template.keep"), click -> keep());
        menu.addItem(new Anchor("templat", getTranslation("template.manage")));
    }

    private String label(TemplateDraft template) {
        return template.opd() == null ? getTranslation("template.ofCity", template.name()) : template.name();
    }

    private void keep() {
        new NameDialog(getTranslation("template.keep"), getTranslation("template.name"), name -> {
                    templates.create(new TemplateDraft(opd.get(), kind, name, written.get()));
                    Notifications.success(getTranslation("template.kept", name));
                    build();
                })
                .open();
    }
}
