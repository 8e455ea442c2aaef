package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Two people wrote one post. Both stand side by side where they differ, and the person chooses. */
class ConflictDialog extends Dialog {

    /**
     * Nothing is lost until one of the two is chosen.
     *
     * @param differences everything in which what was typed differs from what is saved
     * @param keepMine goes on with what was typed here, to be saved over the other
     * @param takeTheirs goes on with what the other person saved
     */
    ConflictDialog(String happened, ChangesPanel differences, Runnable keepMine, Runnable takeTheirs) {
        setHeaderTitle(getTranslation("conflict.title"));
        setWidth("46rem");
        add(new Paragraph(happened), differences);
        Button mine = new Button(getTranslation("conflict.keepMine"), click -> choose(keepMine));
        mine.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("conflict.takeTheirs"), click -> choose(takeTheirs)), mine);
    }

    private void choose(Runnable choice) {
        choice.run();
        close();
    }
}
