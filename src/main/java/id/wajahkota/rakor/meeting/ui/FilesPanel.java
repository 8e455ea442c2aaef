package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.wajahkota.platform.attachment.AttachmentDetail;
import id.wajahkota.platform.attachment.Attachments;
import id.wajahkota.platform.attachment.ui.AttachmentUpload;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.rakor.meeting.MeetingFiles;
import id.wajahkota.rakor.meeting.MeetingId;
import java.util.List;

/** The files of a rakor. */
class FilesPanel extends Composite<Section> {

    private final transient MeetingFiles files;
    private final transient MeetingId meeting;
    private final boolean writes;
    private final Div list = new Div();

    FilesPanel(MeetingFiles files, Attachments attachments, MeetingId meeting, boolean writes) {
        this.files = files;
        this.meeting = meeting;
        this.writes = writes;
        getContent().addClassNames("panel", "remarks");
        getContent().add(new H2(getTranslation("files.title")), list);
        if (writes) {
            getContent().add(new AttachmentUpload(attachments, (id, name) -> {
                files.add(meeting, id);
                show();
            }));
        }
        show();
    }

    private void show() {
        List<AttachmentDetail> all = files.of(meeting);
        list.removeAll();
        if (all.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("files.none"));
            none.addClassName("subtle");
            list.add(none);
            return;
        }
        UnorderedList rows = new UnorderedList();
        all.forEach(file -> rows.add(createRow(file)));
        list.add(rows);
    }

    private ListItem createRow(AttachmentDetail file) {
        Anchor link = new Anchor(file.id().path(), file.name());
        link.setRouterIgnore(true);
        Div line = new Div(link);
        line.addClassName("history-line");
        if (writes) {
            Button remove = new Button(VaadinIcon.TRASH.create(), click -> {
                files.remove(meeting, file.id());
                Notifications.undoable(
                        getTranslation("files.removed", file.name()), getTranslation("common.undo"), () -> {
                            files.add(meeting, file.id());
                            show();
                        });
                show();
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(getTranslation("files.removeOf", file.name()));
            line.add(remove);
        }
        ListItem row = new ListItem(line);
        row.addClassName("remark");
        return row;
    }
}
