package id.wajahkota.content.campaign;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PillarRepository extends Repository<Pillar, UUID> {

    List<Pillar> findAllByOrderByPosition();
}
