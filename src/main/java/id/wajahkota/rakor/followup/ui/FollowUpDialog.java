package id.wajahkota.rakor.followup.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.People;
import id.wajahkota.city.identity.PersonSummary;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.FieldRefusals;
import id.wajahkota.platform.shared.ui.WibDatePicker;
import id.wajahkota.rakor.followup.FollowUpDetail;
import id.wajahkota.rakor.followup.FollowUpDraft;
import id.wajahkota.rakor.followup.Priority;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks what departments are to do until when; a refusal is shown at its field and what was typed stays. */
public class FollowUpDialog extends Dialog {

    private final MultiSelectComboBox<OpdSummary> opds = new MultiSelectComboBox<>();
    private final TextArea task = new TextArea(getTranslation("followUp.task"));
    private final Select<Priority> priority = new Select<>();
    private final WibDatePicker due = new WibDatePicker(getTranslation("followUp.dueLabel"));
    private final ComboBox<PersonSummary> assignee = new ComboBox<>(getTranslation("followUp.assignee"));
    private final TextArea note = new TextArea(getTranslation("followUp.note.AMEND"));
    private final Div form = new Div(opds, task, priority, due, assignee, note);
    private final transient FieldRefusals refusals =
            new FieldRefusals(Map.of("opds", opds, "task", task, "due", due, "assignee", assignee, "note", note));

    private FollowUpDialog(String title) {
        setHeaderTitle(title);
        setWidth("34rem");
        opds.setLabel(getTranslation("post.opd"));
        opds.setItemLabelGenerator(OpdSummary::name);
        opds.setRequiredIndicatorVisible(true);
        task.setMaxLength(FollowUpDraft.TASK_LIMIT);
        task.setRequiredIndicatorVisible(true);
        task.setMinRows(3);
        priority.setLabel(getTranslation("followUp.priorityLabel"));
        priority.setItems(Priority.values());
        priority.setItemLabelGenerator(EnumText::of);
        due.setRequiredIndicatorVisible(true);
        assignee.setItemLabelGenerator(PersonSummary::name);
        assignee.setClearButtonVisible(true);
        assignee.setHelperText(getTranslation("followUp.assignee.help"));
        form.addClassName("dialog-form");
        add(form);
    }

    /** Gives a task to departments, for each of them one follow-up. */
    public static FollowUpDialog assign(
            List<OpdSummary> offered,
            Collection<OpdId> chosen,
            String task,
            @Nullable LocalDate due,
            BiConsumer<Set<OpdId>, FollowUpDraft> assign) {
        FollowUpDialog dialog = new FollowUpDialog(UI.getCurrent().getTranslation("followUp.assign"));
        dialog.opds.setItems(offered);
        dialog.opds.setValue(
                offered.stream().filter(opd -> chosen.contains(opd.id())).collect(Collectors.toSet()));
        dialog.write(new FollowUpDraft(task, Priority.NORMAL, due, null));
        dialog.assignee.setVisible(false);
        dialog.note.setVisible(false);
        dialog.confirm(
                "followUp.assign",
                () -> assign.accept(
                        dialog.opds.getValue().stream().map(OpdSummary::id).collect(Collectors.toSet()),
                        dialog.read()));
        return dialog;
    }

    /** Changes what one department is asked. */
    static FollowUpDialog amend(FollowUpDetail followUp, People people, BiConsumer<FollowUpDraft, String> amend) {
        FollowUpDialog dialog = new FollowUpDialog(UI.getCurrent().getTranslation("FollowUpAction.AMEND"));
        Map<UserId, String> names = people.names(people.adminsOf(followUp.opd()));
        dialog.assignee.setItems(names.entrySet().stream()
                .map(entry -> new PersonSummary(entry.getKey(), entry.getValue()))
                .toList());
        dialog.opds.setVisible(false);
        dialog.write(followUp.draft());
        UserId looksAfter = followUp.draft().assignee();
        if (looksAfter != null && names.containsKey(looksAfter)) {
            dialog.assignee.setValue(new PersonSummary(looksAfter, names.get(looksAfter)));
        }
        dialog.confirm("common.save", () -> amend.accept(dialog.read(), dialog.note.getValue()));
        return dialog;
    }

    private void write(FollowUpDraft draft) {
        task.setValue(draft.task());
        priority.setValue(draft.priority());
        due.setValue(draft.due());
    }

    private FollowUpDraft read() {
        return new FollowUpDraft(
                task.getValue(),
                priority.getValue(),
                due.getValue(),
                assignee.getOptionalValue().map(PersonSummary::id).orElse(null));
    }

    private void confirm(String key, Runnable keep) {
        Button confirm = new Button(getTranslation(key), click -> {
            try {
                keep.run();
                close();
            } catch (RefusedException refused) {
                refusals.show(refused);
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), confirm);
    }
}
