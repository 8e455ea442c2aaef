package id.wajahkota.review.remark.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.wajahkota.city.identity.People;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.NewId;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.MarkedText;
import id.wajahkota.platform.shared.ui.NoteDialog;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.platform.shared.ui.RefusalText;
import id.wajahkota.review.remark.RemarkDetail;
import id.wajahkota.review.remark.RemarkDraft;
import id.wajahkota.review.remark.RemarkStatus;
import id.wajahkota.review.remark.Remarks;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What people say about a subject; what they write there stays whatever revision follows. */
public class RemarksPanel extends Composite<Section> {

    private final transient Remarks remarks;
    private final transient People people;
    private final transient SubjectRef subject;
    private final int revision;
    private final transient Map<String, String> fields;

    /**
     * For one subject as it is read.
     *
     * @param fields the names of what can be remarked on, by the field; the whole goes by the empty one
     * @param writes whether the person may say something, or only reads
     */
    public RemarksPanel(
            Remarks remarks,
            People people,
            SubjectRef subject,
            int revision,
            Map<String, String> fields,
            boolean writes) {
        this.remarks = remarks;
        this.people = people;
        this.subject = subject;
        this.revision = revision;
        this.fields = fields;
        getContent().addClassNames("panel", "remarks");
        show(writes);
    }

    private void show(boolean writes) {
        getContent().removeAll();
        List<RemarkDetail> all = remarks.of(subject);
        Map<UserId, String> names =
                people.names(all.stream().flatMap(RemarksPanel::spokenOf).toList());
        UnorderedList list = new UnorderedList();
        all.forEach(remark -> list.add(new RemarkThread(
                remark, fields, names, () -> askToReply(NewId.next(), remark), next -> settle(remark, next))));
        getContent().add(new H2(getTranslation("remark.title", all.size())));
        if (all.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("remark.none"));
            none.addClassName("subtle");
            getContent().add(none);
        }
        Button write = new Button(getTranslation("remark.new"), click -> askToWrite("", ""));
        write.setVisible(writes);
        getContent().add(list, write);
        if (writes) {
            getContent()
                    .add(new MarkedText(
                            getTranslation("remark.onSelection"), RemarkDraft.QUOTE_LIMIT, this::askToWrite));
        }
    }

    private void askToWrite(String field, String quote) {
        UUID id = NewId.next();
        RemarkDialog dialog = new RemarkDialog(fields, remarks.mentionable(subject), draft -> {
            remarks.write(id, subject, revision, draft);
            show(true);
        });
        dialog.begin(field, quote);
        dialog.open();
    }

    private void askToReply(UUID id, RemarkDetail remark) {
        new ReplyDialog(remark.draft().words(), remarks.mentionable(subject), (words, mentioned) -> {
                    remarks.reply(id, remark.id(), words, mentioned);
                    show(true);
                })
                .open();
    }

    /** Everybody whose name a thread shows. */
    private static Stream<UserId> spokenOf(RemarkDetail remark) {
        return Stream.of(
                        Stream.of(remark.author()),
                        remark.draft().mentioned().stream(),
                        remark.replies().stream().map(RemarkDetail.Reply::author),
                        remark.replies().stream().flatMap(reply -> reply.mentioned().stream()))
                .flatMap(people -> people);
    }

    /** Following or not following a remark may or must be explained; the rest happens at once. */
    private void settle(RemarkDetail remark, RemarkStatus next) {
        if (next == RemarkStatus.ADOPTED || next == RemarkStatus.DECLINED) {
            new NoteDialog(
                            getTranslation("remark.to." + next),
                            remark.draft().words(),
                            getTranslation("remark.reason." + next),
                            reason -> become(remark, next, reason))
                    .open();
            return;
        }
        try {
            become(remark, next, "");
        } catch (RefusedException refused) {
            Notifications.failure(RefusalText.of(refused));
            show(true);
        }
    }

    private void become(RemarkDetail remark, RemarkStatus next, String reason) {
        remarks.settle(remark.id(), remark.status(), next, reason);
        show(true);
    }
}
