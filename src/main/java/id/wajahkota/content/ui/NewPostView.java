package id.wajahkota.content.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.wajahkota.approval.ui.DecisionBar;
import id.wajahkota.content.PostDraft;
import id.wajahkota.content.PostId;
import id.wajahkota.identity.OpdId;
import id.wajahkota.identity.OpdSummary;
import id.wajahkota.identity.Roles;
import id.wajahkota.shared.Wib;
import jakarta.annotation.security.RolesAllowed;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Plans a new post; the day may come from the calendar. */
@Route("konten/" + PostView.NEW)
@RolesAllowed(Roles.OPD_ADMIN)
class NewPostView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** When a day is chosen without a time: the hour at which most of the city's accounts post. */
    private static final LocalTime USUAL_TIME = LocalTime.of(9, 0);

    private final transient PostScreens screens;

    NewPostView(PostScreens screens) {
        this.screens = screens;
        setId("content");
        addClassName("post-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Instant> slot = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PostView.DAY)
                .flatMap(NewPostView::slotOn);
        OpdId opd = screens.ownOpds().stream().map(OpdSummary::id).findFirst().orElse(null);
        PostEditor editor = screens.editor(Optional.empty(), PostDraft.empty(opd, slot.orElse(null)), getLocale());
        PostSaving saving = new PostSaving(screens, editor, NewPostView::open);
        Div header = new Div(new H1(getTranslation("calendar.new")));
        header.addClassName("view-header");
        removeAll();
        add(header, editor, new DecisionBar(saving.choices(), Optional.empty()));
    }

    private static Optional<Instant> slotOn(String day) {
        try {
            return Optional.of(Wib.instant(LocalDate.parse(day).atTime(USUAL_TIME)));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static void open(PostId id) {
        UI.getCurrent().navigate("konten/" + id.value());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("calendar.new"));
    }
}
