package id.wajahkota.rakor.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.rakor.followup.EvidenceDetail;
import id.wajahkota.rakor.followup.EvidenceKind;
import java.util.List;
import java.util.UUID;

/** What shows that a follow-up was done. */
class EvidencePanel extends Composite<Section> {

    EvidencePanel(List<EvidenceDetail> evidence, boolean open, Runnable add, SerializableConsumer<UUID> remove) {
        getContent().addClassNames("panel", "remarks");
        getContent().add(new H2(getTranslation("evidence.title", evidence.size())));
        if (evidence.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation(open ? "evidence.none.open" : "evidence.none"));
            none.addClassName("subtle");
            getContent().add(none);
        }
        UnorderedList list = new UnorderedList();
        evidence.forEach(piece -> list.add(createRow(piece, open, remove)));
        Button more = new Button(getTranslation("evidence.add"), VaadinIcon.PLUS.create(), click -> add.run());
        more.setVisible(open);
        getContent().add(list, more);
    }

    private ListItem createRow(EvidenceDetail piece, boolean open, SerializableConsumer<UUID> remove) {
        Div line = new Div(link(piece));
        line.addClassName("history-line");
        Span meta = new Span(
                EnumText.of(piece.kind()) + " · " + WibFormat.ofScreen().brief(piece.at()));
        meta.addClassName("subtle");
        ListItem row = new ListItem(line, meta);
        row.addClassName("remark");
        if (open) {
            Button delete = new Button(VaadinIcon.TRASH.create(), click -> remove.accept(piece.id()));
            delete.addThemeVariants(ButtonVariant.TERTIARY);
            delete.setAriaLabel(getTranslation("evidence.removeOf", piece.title()));
            line.add(delete);
        }
        return row;
    }

    /** A link that leaves the portal says nothing of where it comes from. */
    static Component link(EvidenceDetail piece) {
        Anchor link = new Anchor(piece.address(), piece.title());
        if (piece.kind() == EvidenceKind.LINK) {
            link.setTarget(AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
        }
        if (piece.kind() == EvidenceKind.FILE) {
            link.setRouterIgnore(true);
        }
        return link;
    }
}
