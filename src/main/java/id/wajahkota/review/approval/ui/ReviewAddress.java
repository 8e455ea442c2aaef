package id.wajahkota.review.approval.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import id.wajahkota.platform.journal.SubjectRef;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Where a submission is read beside what was decided last. */
final class ReviewAddress {

    static final String TYPE = "jenis";
    static final String ID = "id";

    private ReviewAddress() {}

    static String of(SubjectRef subject) {
        return QueueAddress.ROUTE + "/" + subject.type().toLowerCase(Locale.ROOT) + "/" + subject.id();
    }

    /** Goes there; an address with its query is one string here. */
    static void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** The subject that an address names, unless it names none. */
    static Optional<SubjectRef> read(RouteParameters parameters) {
        try {
            return Optional.of(new SubjectRef(
                    parameters.get(TYPE).orElseThrow().toUpperCase(Locale.ROOT),
                    UUID.fromString(parameters.get(ID).orElseThrow())));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
