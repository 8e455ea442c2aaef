package id.wajahkota.rakor.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import id.wajahkota.platform.document.Signer;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.RefusalText;
import id.wajahkota.rakor.meeting.MeetingAction;
import id.wajahkota.rakor.meeting.MeetingDetail;
import id.wajahkota.rakor.minutes.MinutesBook;
import id.wajahkota.rakor.minutes.MinutesGap;
import id.wajahkota.rakor.minutes.MinutesGaps;
import java.util.ArrayList;
import java.util.List;

/** Shows what the minutes lack, asks who signs, and finalises them. */
class FinaliseDialog extends Dialog {

    private final List<SignerRow> rows = new ArrayList<>();
    private final Div signers = new Div();
    private final Paragraph problem = new Paragraph();

    /**
     * Proposes the chair and the recorded minute taker.
     *
     * @param minuteTaker their name; empty where nobody is recorded
     */
    FinaliseDialog(
            MinutesBook minutes,
            MinutesGaps gaps,
            MeetingDetail meeting,
            String minuteTaker,
            SerializableConsumer<MeetingAction> onDone) {
        setHeaderTitle(getTranslation("MeetingAction.FINALISE"));
        setWidth("60rem");
        problem.addClassName("dialog-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(createGaps(gaps.of(meeting.id())), new H3(getTranslation("signer.title")), signers);
        addRow(new Signer(
                meeting.draft().chairPosition(),
                meeting.draft().chair(),
                meeting.draft().letter().rank(),
                meeting.draft().letter().nip()));
        addRow(new Signer(getTranslation("meeting.minuteTaker"), minuteTaker, "", ""));
        Button more = new Button(
                getTranslation("signer.add"), VaadinIcon.PLUS.create(), click -> addRow(new Signer("", "", "", "")));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(more, problem);
        Button confirm = new Button(getTranslation("MeetingAction.FINALISE"), click -> {
            try {
                minutes.finalise(
                        meeting.id(), rows.stream().map(SignerRow::read).toList());
                close();
                onDone.accept(MeetingAction.FINALISE);
            } catch (RefusedException refused) {
                problem.setText(RefusalText.of(refused));
                problem.setVisible(true);
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), confirm);
    }

    private Component createGaps(List<MinutesGap.Found> gaps) {
        if (gaps.isEmpty()) {
            return new Paragraph(getTranslation("minutes.complete"));
        }
        UnorderedList list = new UnorderedList();
        gaps.forEach(found -> list.add(new ListItem(
                found.about().isEmpty() ? EnumText.of(found.gap()) : EnumText.of(found.gap()) + ": " + found.about())));
        Div banner = new Div(new Paragraph(getTranslation("minutes.gaps", gaps.size())), list);
        banner.addClassNames("banner", "banner-changes");
        return banner;
    }

    private void addRow(Signer signer) {
        SignerRow row = new SignerRow(signer, gone -> {
            rows.remove(gone);
            signers.remove(gone);
        });
        rows.add(row);
        signers.add(row);
    }
}
