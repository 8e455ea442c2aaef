package id.wajahkota.rakor.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.content.calendar.CalendarFilter;
import id.wajahkota.content.calendar.PostList;
import id.wajahkota.content.calendar.PostRow;
import id.wajahkota.content.calendar.PostSlice;
import id.wajahkota.platform.attachment.AttachmentId;
import id.wajahkota.platform.attachment.Attachments;
import id.wajahkota.platform.attachment.ui.AttachmentUpload;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.FieldRefusals;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.rakor.followup.EvidenceDraft;
import id.wajahkota.rakor.followup.EvidenceKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks for a piece of evidence: an address on the web, a file, or a post of the department. */
class EvidenceDialog extends Dialog {

    private final RadioButtonGroup<EvidenceKind> kind = new RadioButtonGroup<>();
    private final TextField title = new TextField(getTranslation("evidence.name"));
    private final TextField address = new TextField(getTranslation("evidence.address"));
    private final ComboBox<PostRow> post = new ComboBox<>(getTranslation("EvidenceKind.POST"));
    private final Div file = new Div();
    private final transient FieldRefusals refusals = new FieldRefusals(Map.of("title", title, "address", address));
    private transient @Nullable AttachmentId stored;

    EvidenceDialog(Attachments attachments, PostList posts, OpdId opd, Consumer<EvidenceDraft> add) {
        setHeaderTitle(getTranslation("evidence.add"));
        setWidth("32rem");
        kind.setLabel(getTranslation("evidence.kind"));
        kind.setItems(EvidenceKind.values());
        kind.setItemLabelGenerator(EnumText::of);
        kind.addValueChangeListener(change -> show(change.getValue()));
        title.setMaxLength(EvidenceDraft.TITLE_LIMIT);
        title.setRequiredIndicatorVisible(true);
        address.setMaxLength(EvidenceDraft.LINK_LIMIT);
        address.setPlaceholder("https://");
        address.setRequiredIndicatorVisible(true);
        offerPosts(posts, opd);
        Span told = new Span();
        told.getElement().setAttribute("role", "status");
        file.add(
                new AttachmentUpload(attachments, (id, name) -> {
                    stored = id;
                    told.setText(getTranslation("evidence.stored", name));
                    if (title.isEmpty()) {
                        title.setValue(name);
                    }
                }),
                told);
        Div form = new Div(kind, address, post, file, title);
        form.addClassName("dialog-form");
        add(form);
        Button confirm = new Button(getTranslation("evidence.add"), click -> confirm(add));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), confirm);
        kind.setValue(EvidenceKind.LINK);
    }

    /** The department's posts are found while typing; ten thousand are not read at once. */
    private void offerPosts(PostList posts, OpdId opd) {
        post.setItems(query -> posts
                .page(
                        ofDepartment(opd, query.getFilter().orElse("")),
                        PostSlice.ALL,
                        true,
                        query.getOffset(),
                        query.getLimit())
                .stream());
        post.setItemLabelGenerator(PostRow::title);
        post.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                title.setValue(change.getValue().title());
            }
        });
    }

    private static CalendarFilter ofDepartment(OpdId opd, String words) {
        return new CalendarFilter(Set.of(opd), Set.of(), Set.of(), null, Set.of(), null, words);
    }

    private void show(EvidenceKind chosen) {
        address.setVisible(chosen == EvidenceKind.LINK);
        post.setVisible(chosen == EvidenceKind.POST);
        file.setVisible(chosen == EvidenceKind.FILE);
    }

    private void confirm(Consumer<EvidenceDraft> add) {
        Optional<EvidenceDraft> draft = read();
        if (draft.isEmpty()) {
            Notifications.failure(getTranslation("evidence.choose." + kind.getValue()));
            return;
        }
        try {
            add.accept(draft.get());
            close();
        } catch (RefusedException refused) {
            refusals.show(refused);
        }
    }

    private Optional<EvidenceDraft> read() {
        return switch (kind.getValue()) {
            case LINK -> Optional.of(new EvidenceDraft.Link(title.getValue(), address.getValue()));
            case FILE -> Optional.ofNullable(stored).map(id -> new EvidenceDraft.File(title.getValue(), id));
            case POST -> post.getOptionalValue().map(chosen -> new EvidenceDraft.OfPost(title.getValue(), chosen.id()));
        };
    }
}
