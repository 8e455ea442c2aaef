package id.wajahkota.content.post;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PlanningRuleRepository extends Repository<PlanningRule, Integer> {

    Optional<PlanningRule> findById(int id);
}
