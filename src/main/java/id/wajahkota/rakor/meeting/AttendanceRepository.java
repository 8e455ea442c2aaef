package id.wajahkota.rakor.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AttendanceRepository extends Repository<Attendance, UUID> {

    Attendance save(Attendance attendance);

    void delete(Attendance attendance);

    Optional<Attendance> findById(UUID id);

    boolean existsByMeetingIdAndPersonId(UUID meeting, UUID person);

    boolean existsByMeetingIdAndNameIgnoreCaseAndOpdId(UUID meeting, String name, UUID opd);

    boolean existsByMeetingIdAndNameIgnoreCaseAndOpdIdIsNull(UUID meeting, String name);

    List<Attendance> findByMeetingIdOrderByArrivedAtAscIdAsc(UUID meeting);

    int countByMeetingIdAndLeftAtIsNull(UUID meeting);
}
