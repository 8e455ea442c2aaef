package id.wajahkota.notification;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Events that are not delivered yet. What failed, or was under way when a machine stopped, is tried again by itself;
 * of several nodes one takes each. Decision 0014.
 */
@Service
@Requires(Permission.DELIVERY_ADMINISTER)
public class Deliveries {

    /** The most that the administrator is shown. */
    public static final int MOST = 200;

    private static final int BATCH = 500;

    private static final String PENDING = """
            select id, event_type, listener_id, publication_date, completion_attempts, status from event_publication
            where completion_date is null order by publication_date, id limit :most
            """;

    private final JdbcClient jdbc;
    private final FailedEventPublications failed;

    Deliveries(JdbcClient jdbc, FailedEventPublications failed) {
        this.jdbc = jdbc;
        this.failed = failed;
    }

    /** Those that wait, the oldest on top. */
    @Transactional(readOnly = true)
    public List<Delivery> pending() {
        return jdbc.sql(PENDING).param("most", MOST).query(StoredDelivery::read).list();
    }

    /** Tries everything that failed once more, at once. */
    public void retry() {
        failed.resubmit(ResubmissionOptions.defaults().withMinAge(Duration.ZERO).withBatchSize(BATCH));
    }

    @PreAuthorize("permitAll()")
    @Scheduled(initialDelayString = "${portal.delivery.interval}", fixedDelayString = "${portal.delivery.interval}")
    void retryWhatFailed() {
        retry();
    }
}
