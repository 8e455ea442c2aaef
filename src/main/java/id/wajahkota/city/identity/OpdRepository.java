package id.wajahkota.city.identity;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OpdRepository extends Repository<Opd, UUID> {

    List<Opd> findAllByOrderByName();

    long count();

    Opd save(Opd opd);
}
