package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.content.calendar.CalendarTile;
import id.wajahkota.content.calendar.ContentCalendar;
import id.wajahkota.content.post.Autosaves;
import id.wajahkota.content.post.PostAction;
import id.wajahkota.content.post.PostDetail;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.Posts;
import id.wajahkota.content.post.ui.PostCopying;
import id.wajahkota.content.post.ui.PostMoving;
import id.wajahkota.platform.shared.ui.Notifications;
import java.util.Optional;

/** What somebody can do with the tiles of a calendar. */
@SpringComponent
class TileActions {

    private final ContentCalendar calendar;
    private final Posts posts;
    private final PostMoving moving;
    private final PostCopying copying;
    private final Autosaves autosaves;
    private final CurrentUser currentUser;

    TileActions(
            ContentCalendar calendar,
            Posts posts,
            PostMoving moving,
            PostCopying copying,
            Autosaves autosaves,
            CurrentUser currentUser) {
        this.calendar = calendar;
        this.posts = posts;
        this.moving = moving;
        this.copying = copying;
        this.autosaves = autosaves;
        this.currentUser = currentUser;
    }

    boolean mayPlan() {
        return currentUser.require().may(Permission.CONTENT_PLAN);
    }

    /** Whether the person opens posts at all. */
    boolean mayList() {
        return currentUser.require().may(Permission.CONTENT_LIST);
    }

    PostMoving moving() {
        return moving;
    }

    /** What the person might plan some day. */
    IdeaTray ideas() {
        return new IdeaTray(autosaves);
    }

    /** Shows a tile's post beside the calendar, as far as the person may read it. */
    void open(PostId id, PeekPanel panel, FilterChoices choices, Runnable onChanged) {
        TilePeek peek = new TilePeek(panel, choices);
        Optional<CalendarTile> found = calendar.find(id);
        if (found.isEmpty()) {
            Notifications.failure(UI.getCurrent().getTranslation("error.gone"));
            onChanged.run();
        } else if (found.get().readable() && mayList()) {
            PostDetail post = posts.find(id);
            peek.show(post, actions(post, () -> {
                onChanged.run();
                open(id, panel, choices, onChanged);
            }));
        } else {
            peek.show(found.get());
        }
    }

    private TilePeek.Actions actions(PostDetail post, Runnable onChanged) {
        boolean own = currentUser.require().administers(post.opd());
        return new TilePeek.Actions() {
            @Override
            public boolean mayMove() {
                return own && PostAction.RESCHEDULE.startsAt(post.stage());
            }

            @Override
            public boolean mayCopy() {
                return own;
            }

            @Override
            public void move() {
                moving.ask(post, onChanged);
            }

            @Override
            public void copy() {
                copying.ask(post, onChanged);
            }
        };
    }
}
