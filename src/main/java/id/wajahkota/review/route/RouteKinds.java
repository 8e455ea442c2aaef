package id.wajahkota.review.route;

import id.wajahkota.platform.journal.SubjectKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the administrator keeps here, for the journal. */
@Configuration(proxyBeanMethods = false)
class RouteKinds {

    static final String ROUTE = "ROUTE";
    static final String DEPUTY = "DEPUTY";

    private static final String SCREEN = "admin/alur-persetujuan";

    @Bean
    SubjectKind routeKind() {
        return SubjectKind.of(ROUTE, SCREEN);
    }

    @Bean
    SubjectKind deputyKind() {
        return SubjectKind.of(DEPUTY, SCREEN);
    }
}
