package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.content.post.PostAction;
import id.wajahkota.content.post.PostDetail;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.platform.journal.Entry;
import id.wajahkota.platform.shared.ui.LooksAgain;
import id.wajahkota.review.approval.ui.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One post: to write it, to read it, to decide it, with its history. */
@Route("konten/:" + PostView.ID)
@ScreenFor(Permission.CONTENT_READ)
class PostView extends Main implements BeforeEnterObserver, HasDynamicTitle, LooksAgain {

    static final String ID = "id";
    static final String NEW = "baru";
    static final String DAY = "tanggal";

    private final transient PostEditors editors;
    private final transient PostReader reader;
    private final transient PostPlanning planning;
    private final transient PostContext context;
    private final Div beside = new Div();
    private transient @Nullable PostSaving saving;
    private @Nullable PostHeader header;
    private String title = "";
    private transient @Nullable PostDetail read;

    PostView(PostEditors editors, PostReader reader, PostPlanning planning, PostContext context) {
        this.editors = editors;
        this.reader = reader;
        this.planning = planning;
        this.context = context;
        setId("content");
        addClassName("post-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(new PostId(UUID.fromString(event.getRouteParameters().get(ID).orElseThrow())), false);
        } catch (IllegalArgumentException | id.wajahkota.platform.shared.NotFoundException unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public void lookAgain() {
        if (read != null) {
            try {
                if (editors.find(read.id()).version() != read.version()) {
                    show(read.id(), false);
                }
            } catch (id.wajahkota.platform.shared.NotFoundException gone) {
                UI.getCurrent().getPage().reload();
            }
        }
    }

    /** Shows the post as it is now; one that was approved is written only when the person asks to. */
    private void show(PostId id, boolean writing) {
        PostDetail post = editors.find(id);
        List<Entry> moves = context.moves(id);
        PostChoices choices = planning.choices(post, () -> show(id, false));
        title = post.draft().title();
        read = null;
        removeAll();
        boolean beingWritten = post.stage() == PostStage.DRAFT || post.stage() == PostStage.CHANGES_REQUESTED;
        boolean writes = choices.allows(PostAction.EDIT) && (writing || beingWritten);
        Div columns = new Div(writes ? showWriting(post, moves, choices) : showReading(post, moves, choices), beside);
        showBeside(post, moves);
        columns.addClassName("post-columns");
        columns.setClassName("post-columns-writing", writes);
        add(columns);
    }

    private void showBeside(PostDetail post, List<Entry> moves) {
        beside.removeAll();
        beside.add(context.advicePanel(post.id()), context.remarksPanel(post), context.historyPanel(post, moves));
    }

    private Div showWriting(PostDetail post, List<Entry> moves, PostChoices choices) {
        PostEditor editor = editors.editor(post, getLocale());
        Div column = new Div();
        if (post.stage() == PostStage.CHANGES_REQUESTED) {
            column.add(new RequestedChanges(moves));
        }
        column.add(editor);
        saving = new PostSaving(editors, editor, this::goOn, id -> show(id, false));
        header = writingHeader(saving, post, choices);
        add(header);
        return column;
    }

    /** What is saved is said around the fields; they are left to whoever writes in them. */
    private void goOn(PostDetail saved) {
        title = saved.draft().title();
        PostHeader anew = writingHeader(
                Objects.requireNonNull(saving), saved, planning.choices(saved, () -> show(saved.id(), false)));
        replace(header, anew);
        anew.focusIfLost(getTranslation("PostButton.SAVE"));
        header = anew;
        UI.getCurrent().getPage().setTitle(getPageTitle());
        showBeside(saved, context.moves(saved.id()));
    }

    private PostHeader writingHeader(PostSaving saving, PostDetail post, PostChoices choices) {
        List<Choice> own = new ArrayList<>(saving.choices());
        own.addAll(planning.offered(post, choices, () -> show(post.id(), false)));
        if (choices.allows(PostAction.EMERGENCY_PUBLISH)) {
            own.add(saving.urgent());
        }
        return new PostHeader(post, context.decisionBar(post, own, choices, () -> show(post.id(), false)));
    }

    private Div showReading(PostDetail post, List<Entry> moves, PostChoices choices) {
        List<Choice> own = new ArrayList<>();
        if (choices.allows(PostAction.EDIT)) {
            own.add(Choice.plain(getTranslation("PostButton.EDIT." + post.stage()), () -> startWriting(post)));
        }
        own.addAll(planning.offered(post, choices, () -> show(post.id(), false)));
        add(new PostHeader(post, context.decisionBar(post, own, choices, () -> show(post.id(), false))));
        read = post;
        return new Div(context.urgentBanner(post, moves), reader.reading(post, getLocale()));
    }

    private void startWriting(PostDetail post) {
        if (post.stage() == PostStage.APPROVED) {
            new ReapprovalDialog(() -> show(post.id(), true)).open();
        } else {
            show(post.id(), true);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }
}
