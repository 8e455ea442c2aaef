package id.wajahkota.content.template.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.content.template.TemplateDetail;
import id.wajahkota.content.template.TemplateDraft;
import id.wajahkota.content.template.Templates;
import id.wajahkota.platform.shared.ui.EmptyState;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.platform.shared.ui.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Templat: caption templates and sets of hashtags of the city and of the person's departments. */
@Route("templat")
@ScreenFor(Permission.TEMPLATE_USE)
class TemplatesView extends Main implements HasDynamicTitle {

    private final transient Templates templates;
    private final Map<OpdId, OpdSummary> opds;
    private final List<OpdSummary> own;
    private final Div list = new Div();

    TemplatesView(Templates templates, TemplateExport export, OpdDirectory directory) {
        this.templates = templates;
        opds = directory.byId();
        own = directory.administered();
        setId("content");
        addClassName("templates-view");
        Button create =
                new Button(getTranslation("template.new"), VaadinIcon.PLUS.create(), click -> write(Optional.empty()));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        Div header = new Div(new H1(getTranslation("template.title")), export.button(), create);
        header.addClassName("view-header");
        list.addClassName("template-list");
        add(header, new Paragraph(getTranslation("template.explanation", TemplateDialog.known())), list);
        show();
    }

    private void show() {
        list.removeAll();
        List<TemplateDetail> usable = templates.usable();
        if (usable.isEmpty()) {
            list.add(new EmptyState(
                    VaadinIcon.NOTEBOOK,
                    getTranslation("template.empty.title"),
                    getTranslation("template.empty.advice")));
        }
        usable.forEach(template -> list.add(createRow(template)));
    }

    private Component createRow(TemplateDetail template) {
        TemplateDraft draft = template.draft();
        String owner = draft.opd() == null
                ? getTranslation("template.city")
                : opds.get(draft.opd()).code();
        Span name = new Span(draft.name());
        name.addClassName("home-item-title");
        Span facts = new Span(EnumText.of(draft.kind()) + " · " + owner);
        facts.addClassName("subtle");
        Paragraph text = new Paragraph(draft.text());
        text.addClassName("caption-text");
        Div row = new Div(new Div(name, facts), text);
        row.addClassNames("panel", "template-row");
        if (templates.mayChange(Optional.ofNullable(draft.opd()))) {
            Button edit = new Button(getTranslation("common.edit"), click -> write(Optional.of(template)));
            edit.setAriaLabel(getTranslation("template.editOf", draft.name()));
            Button delete = new Button(getTranslation("common.delete"), click -> ask(template));
            delete.setAriaLabel(getTranslation("template.deleteOf", draft.name()));
            delete.addThemeVariants(ButtonVariant.ERROR);
            Div buttons = new Div(edit, delete);
            buttons.addClassName("row-buttons");
            row.add(buttons);
        }
        return row;
    }

    private void write(Optional<TemplateDetail> template) {
        boolean city = templates.mayChange(Optional.empty());
        new TemplateDialog(template, own, city, draft -> {
                    if (template.isPresent()) {
                        templates.edit(template.get().id(), template.get().version(), draft);
                    } else {
                        templates.create(draft);
                    }
                    Notifications.success(getTranslation("template.kept", draft.name()));
                    show();
                })
                .open();
    }

    private void ask(TemplateDetail template) {
        new Question(
                        getTranslation("template.deleteOf", template.draft().name()),
                        getTranslation("template.delete.explanation"),
                        getTranslation("common.delete"),
                        () -> {
                            templates.delete(template.id());
                            show();
                        })
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("template.title"));
    }
}
