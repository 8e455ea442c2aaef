package id.wajahkota.content.postimport.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.content.postimport.PlanImportDetail;
import id.wajahkota.content.postimport.PlanImports;
import id.wajahkota.content.postimport.PlanState;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.platform.shared.ui.ProgressDialog;
import id.wajahkota.platform.shared.ui.Question;
import id.wajahkota.platform.shared.ui.RefusalText;

/** Takes an import back, after saying what that means. */
@SpringComponent
class PlanUndoing {

    private final PlanImports imports;

    PlanUndoing(PlanImports imports) {
        this.imports = imports;
    }

    /** A button for one import, seen only while there is something to take back. */
    Button button(PlanImportDetail one, Runnable onUndone) {
        UI ui = UI.getCurrent();
        Button undo = new Button(ui.getTranslation("plan.undo"), click -> ask(one, onUndone));
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        undo.setVisible(one.state() == PlanState.APPLIED);
        return undo;
    }

    private void ask(PlanImportDetail one, Runnable onUndone) {
        UI ui = UI.getCurrent();
        new Question(
                        ui.getTranslation("plan.undo.title", one.fileName()),
                        ui.getTranslation("plan.undo.explanation", one.created(), one.changed()),
                        ui.getTranslation("plan.undo"),
                        () -> undo(one, onUndone))
                .open();
    }

    private void undo(PlanImportDetail one, Runnable onUndone) {
        ProgressDialog.run(
                UI.getCurrent().getTranslation("plan.undo"),
                one.changed(),
                progress -> {
                    imports.undo(one.id(), progress);
                    return one;
                },
                undone -> {
                    Notifications.success(UI.getCurrent().getTranslation("plan.undone"));
                    onUndone.run();
                },
                refused -> {
                    Notifications.failure(RefusalText.of(refused));
                    onUndone.run();
                });
    }
}
