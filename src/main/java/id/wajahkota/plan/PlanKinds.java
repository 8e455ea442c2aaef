package id.wajahkota.plan;

import id.wajahkota.journal.SubjectKind;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Imports of content plans, for the journal. */
@Component
class PlanKinds implements SubjectKind {

    static final String PLAN_IMPORT = "PLAN_IMPORT";
    static final String APPLY = "APPLY";
    static final String UNDO = "UNDO";

    @Override
    public String type() {
        return PLAN_IMPORT;
    }

    @Override
    public String path(UUID id) {
        return "kalender/impor/" + id;
    }

    @Override
    public Set<String> actions() {
        return Set.of(APPLY, UNDO);
    }
}
