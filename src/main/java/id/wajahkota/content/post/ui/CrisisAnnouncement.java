package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.content.post.Crises;
import id.wajahkota.platform.shared.ui.Announcement;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.util.Optional;

/** While a crisis lasts, everybody reads why approved posts do not go out. */
@SpringComponent
class CrisisAnnouncement implements Announcement {

    private final Crises crises;

    CrisisAnnouncement(Crises crises) {
        this.crises = crises;
    }

    @Override
    public Optional<Content> read() {
        UI ui = UI.getCurrent();
        return crises.current()
                .map(crisis -> new Content(
                        ui.getTranslation(
                                "crisis.banner",
                                crisis.reason(),
                                crisis.held(),
                                WibFormat.ofScreen().brief(crisis.begunAt())),
                        CrisisView.ROUTE,
                        ui.getTranslation("crisis.more")));
    }
}
