package id.wajahkota.rakor.programme;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ProgrammeShiftRepository extends Repository<ProgrammeShift, UUID> {

    ProgrammeShift save(ProgrammeShift shift);

    List<ProgrammeShift> findByProgrammeIdOrderByAtDescIdDesc(UUID programme);
}
