package id.wajahkota.approval;

import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface RouteRepository extends Repository<Route, UUID> {

    @EntityGraph(attributePaths = "steps")
    Route findByDefaultRouteTrue();
}
