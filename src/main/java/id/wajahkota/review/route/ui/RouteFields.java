package id.wajahkota.review.route.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.People;
import id.wajahkota.city.identity.PersonSummary;
import id.wajahkota.review.route.Deputies;
import id.wajahkota.review.route.RouteDetail;
import id.wajahkota.review.route.RouteDraft;
import id.wajahkota.review.route.RoutedTypes;
import id.wajahkota.review.route.Topics;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a route can be for, and who can be asked on it: the choices of the dialog. */
@SpringComponent
class RouteFields {

    private final People people;
    private final OpdDirectory opds;
    private final Topics topics;
    private final RoutedTypes types;
    private final Deputies deputies;

    RouteFields(People people, OpdDirectory opds, Topics topics, RoutedTypes types, Deputies deputies) {
        this.people = people;
        this.opds = opds;
        this.topics = topics;
        this.types = types;
        this.deputies = deputies;
    }

    List<PersonSummary> people() {
        return people.active();
    }

    List<OpdSummary> opds() {
        return opds.all();
    }

    Map<UUID, String> topics() {
        return topics.names(UI.getCurrent().getLocale());
    }

    List<String> subjectTypes() {
        return types.types();
    }

    String firstSubjectType() {
        return subjectTypes().getFirst();
    }

    Component absences() {
        return new AbsencesPanel(deputies, people());
    }

    /** What the route is for, in words. */
    String scope(RouteDetail route) {
        RouteDraft draft = route.draft();
        String kind = text("subject." + draft.subjectType());
        if (route.isDefault()) {
            return UI.getCurrent().getTranslation("route.default", kind);
        }
        OpdId opd = draft.opd();
        UUID topic = draft.topic();
        return Stream.of(
                        kind,
                        opd == null ? "" : opds.byId().get(opd).name(),
                        topic == null ? "" : topics().getOrDefault(topic, ""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
