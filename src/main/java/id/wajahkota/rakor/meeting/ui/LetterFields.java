package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.FormColumns;
import id.wajahkota.rakor.meeting.InvitationLetter;
import id.wajahkota.rakor.meeting.LetterNature;
import java.util.Map;

/** What the invitation says because it is a letter; most leave it as it is. */
class LetterFields extends Composite<Details> {

    private final Select<LetterNature> nature = new Select<>();
    private final TextField attachments = line("letter.attachments");
    private final TextField rank = line("letter.rank");
    private final TextField nip = line("letter.nip");
    private final TextArea copies = new TextArea(getTranslation("letter.copies"));

    LetterFields() {
        nature.setLabel(getTranslation("letter.nature"));
        nature.setItems(LetterNature.values());
        nature.setItemLabelGenerator(EnumText::of);
        copies.setHelperText(getTranslation("letter.copies.help"));
        copies.setMaxLength(InvitationLetter.COPIES_LIMIT);
        copies.setMinRows(2);
        FormLayout form = new FormLayout(nature, attachments, rank, nip, copies);
        FormColumns.two(form, copies);
        getContent().setSummaryText(getTranslation("letter.title"));
        getContent().add(form);
    }

    private TextField line(String key) {
        TextField field = new TextField(getTranslation(key));
        field.setMaxLength(InvitationLetter.LINE_LIMIT);
        return field;
    }

    Map<String, HasValidationProperties> fields() {
        return Map.of("letterAttachments", attachments, "letterRank", rank, "letterNip", nip, "letterCopies", copies);
    }

    void write(InvitationLetter letter) {
        nature.setValue(letter.nature());
        attachments.setValue(letter.attachments());
        rank.setValue(letter.rank());
        nip.setValue(letter.nip());
        copies.setValue(letter.copies());
        getContent().setOpened(!letter.equals(InvitationLetter.USUAL));
    }

    InvitationLetter read() {
        return new InvitationLetter(
                nature.getValue(), attachments.getValue(), rank.getValue(), nip.getValue(), copies.getValue());
    }
}
