package id.wajahkota.review.route;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.platform.shared.Blank;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** An approval route (alur persetujuan): the ordered steps a submission passes. */
@Entity
@Table(name = "approval_route")
class Route {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private long version;

    private String name;
    private boolean defaultRoute;
    private String subjectType;
    private @Nullable UUID opdId;
    private @Nullable UUID topicId;

    @ElementCollection
    @CollectionTable(name = "approval_route_step", joinColumns = @JoinColumn(name = "route_id"))
    @OrderColumn(name = "position")
    private List<Step> steps = new ArrayList<>();

    Route(RouteDraft draft) {
        subjectType = draft.subjectType();
        write(draft);
    }

    protected Route() {}

    /** What a route is for stays; a default one stays the default. */
    final void write(RouteDraft draft) {
        name = Blank.clean(draft.name());
        if (!defaultRoute) {
            opdId = draft.opd() == null ? null : draft.opd().value();
            topicId = draft.topic();
        }
        if (!steps.equals(draft.steps())) {
            steps.clear();
            steps.addAll(draft.steps());
        }
    }

    boolean covers(OpdId opd, Optional<UUID> topic) {
        return (opdId == null || opdId.equals(opd.value()))
                && (topicId == null || topic.filter(topicId::equals).isPresent());
    }

    /** How much it names; a topic says more than a department. */
    int particularity() {
        return (topicId == null ? 0 : 2) + (opdId == null ? 0 : 1);
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    RouteDetail detail() {
        OpdId opd = opdId == null ? null : new OpdId(opdId);
        return new RouteDetail(
                new RouteId(Objects.requireNonNull(id)),
                version,
                defaultRoute,
                new RouteDraft(name, subjectType, opd, topicId, List.copyOf(steps)));
    }
}
