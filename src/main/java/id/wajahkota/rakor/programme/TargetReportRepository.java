package id.wajahkota.rakor.programme;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TargetReportRepository extends Repository<TargetReport, UUID> {

    TargetReport save(TargetReport report);

    List<TargetReport> findByTargetIdInOrderByDayAscReportedAtAsc(Collection<UUID> targets);
}
