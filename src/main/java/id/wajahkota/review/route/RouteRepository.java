package id.wajahkota.review.route;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface RouteRepository extends Repository<Route, UUID> {

    @EntityGraph(attributePaths = "steps")
    List<Route> findBySubjectType(String subjectType);

    @EntityGraph(attributePaths = "steps")
    List<Route> findAllByOrderByDefaultRouteDescSubjectTypeDescName();

    @EntityGraph(attributePaths = "steps")
    Optional<Route> findById(UUID id);

    Route save(Route route);

    void delete(Route route);
}
