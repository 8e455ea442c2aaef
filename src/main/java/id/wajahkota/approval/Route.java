package id.wajahkota.approval;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An approval route (alur persetujuan): the ordered steps a submission passes. */
@Entity
@Table(name = "approval_route")
class Route {

    @Id
    private UUID id;

    private String name;
    private boolean defaultRoute;

    @ElementCollection
    @CollectionTable(name = "approval_route_step", joinColumns = @JoinColumn(name = "route_id"))
    @OrderColumn(name = "position")
    private List<Step> steps = new ArrayList<>();

    protected Route() {}

    List<Step> steps() {
        return List.copyOf(steps);
    }
}
