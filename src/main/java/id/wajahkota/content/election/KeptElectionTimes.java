package id.wajahkota.content.election;

import id.wajahkota.platform.shared.Wib;
import id.wajahkota.review.approval.ElectionTime;
import id.wajahkota.review.approval.ElectionTimes;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the review which election time a submission falls into. */
@Component
class KeptElectionTimes implements ElectionTimes {

    private final ElectionPeriodRepository periods;

    KeptElectionTimes(ElectionPeriodRepository periods) {
        this.periods = periods;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ElectionTime> of(Optional<UUID> topic, Instant dueAt, Instant now) {
        return topic.flatMap(about -> periods.findOn(about, Wib.date(now), Wib.date(dueAt), Limit.of(1)).stream()
                .findFirst()
                .map(ElectionPeriod::time));
    }
}
