package id.wajahkota.review.approval.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.UUID;

/** What a feature implements so that its subjects can be read where they are decided. */
public interface ReviewedContent {

    /** The type of the subjects it shows. */
    String type();

    /**
     * One subject, when the person may see it.
     *
     * @param since the revision that was last decided, when there was one
     * @throws id.wajahkota.platform.shared.NotFoundException when there is none, or it is not the person's to see
     */
    Reading read(UUID id, OptionalInt since, Locale locale);

    /**
     * A subject as it is read for a decision.
     *
     * @param content what changed, and what there is now
     * @param context what else there is to know: advice, history
     */
    record Reading(String title, List<Component> content, List<Component> context) {}
}
