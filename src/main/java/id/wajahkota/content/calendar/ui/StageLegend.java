package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.platform.shared.ui.StatusBadge;

/** What the calendar's colours mean. */
class StageLegend extends Composite<Div> {

    StageLegend() {
        getContent().addClassName("stage-legend");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("calendar.legend"));
        for (PostStage stage : PostStage.values()) {
            getContent().add(StatusBadge.of(stage));
        }
    }
}
