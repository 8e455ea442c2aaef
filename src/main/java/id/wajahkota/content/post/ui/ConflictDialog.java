package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.wajahkota.content.post.PostDraft;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.util.Objects;
import java.util.function.Function;

/** Two people wrote one post. Both texts stand side by side where they differ, and the person chooses. */
class ConflictDialog extends Dialog {

    /**
     * Nothing is lost until one of the two is chosen.
     *
     * @param keepMine goes on with what was typed here, to be saved over the other
     * @param takeTheirs goes on with what the other person saved
     */
    ConflictDialog(String happened, PostDraft theirs, PostDraft mine, Runnable keepMine, Runnable takeTheirs) {
        setHeaderTitle(getTranslation("conflict.title"));
        setWidth("46rem");
        add(new Paragraph(happened));
        compare("post.title", theirs, mine, PostDraft::title);
        compare("post.slot", theirs, mine, ConflictDialog::slot);
        compare("post.channels", theirs, mine, ConflictDialog::channels);
        compare("post.caption", theirs, mine, PostDraft::caption);
        compare("post.hashtags", theirs, mine, PostDraft::hashtags);
        Button mineButton = new Button(getTranslation("conflict.keepMine"), click -> choose(keepMine));
        Button theirsButton = new Button(getTranslation("conflict.takeTheirs"), click -> choose(takeTheirs));
        mineButton.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(theirsButton, mineButton);
    }

    private void choose(Runnable choice) {
        choice.run();
        close();
    }

    private void compare(String key, PostDraft theirs, PostDraft mine, Function<PostDraft, String> field) {
        String their = field.apply(theirs);
        String own = field.apply(mine);
        if (!Objects.equals(their, own)) {
            Div sides = new Div(
                    createSide(getTranslation("conflict.theirs"), their),
                    createSide(getTranslation("conflict.mine"), own));
            sides.addClassName("conflict-sides");
            add(new H3(getTranslation(key)), sides);
        }
    }

    private static Component createSide(String heading, String text) {
        Paragraph label = new Paragraph(heading);
        label.addClassName("subtle");
        Paragraph content = new Paragraph(text);
        content.addClassName("caption-text");
        return new Div(label, content);
    }

    private static String slot(PostDraft draft) {
        return draft.slot() == null ? "" : WibFormat.ofScreen().dayAndTime(draft.slot());
    }

    private static String channels(PostDraft draft) {
        return EnumText.list(draft.channels());
    }
}
