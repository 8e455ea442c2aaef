package id.wajahkota.content.postimport;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.platform.journal.CommonAction;
import id.wajahkota.platform.journal.Happened;
import id.wajahkota.platform.journal.Journal;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.PortalClock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the files that were brought. */
@Component
class PlanShelf {

    private final PlanImportRepository imports;
    private final Journal journal;
    private final CurrentUser currentUser;
    private final PortalClock clock;
    private final JsonMapper json;

    PlanShelf(
            PlanImportRepository imports,
            Journal journal,
            CurrentUser currentUser,
            PortalClock clock,
            JsonMapper json) {
        this.imports = imports;
        this.journal = journal;
        this.currentUser = currentUser;
        this.clock = clock;
        this.json = json;
    }

    /** Keeps one as it came, with nothing corrected. */
    @Transactional
    PlanImportId keep(String name, byte[] content) {
        PlanImport kept = imports.save(new PlanImport(
                currentUser.require().id(), name, content, json.writeValueAsString(Map.of()), clock.instant()));
        PlanImportId id = kept.detail().id();
        journal.record(
                Happened.to(new SubjectRef(PlanKinds.PLAN_IMPORT, id.value()), name, CommonAction.CREATE.name()));
        return id;
    }
}
