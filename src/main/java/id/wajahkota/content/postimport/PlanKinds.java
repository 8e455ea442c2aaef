package id.wajahkota.content.postimport;

import id.wajahkota.platform.journal.SubjectKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Imports of content plans, for the journal. */
@Configuration(proxyBeanMethods = false)
class PlanKinds {

    static final String PLAN_IMPORT = "PLAN_IMPORT";

    static final String APPLY = "APPLY";
    static final String UNDO = "UNDO";

    @Bean
    SubjectKind planImportKind() {
        return SubjectKind.of(PLAN_IMPORT, "kalender/impor/{id}", APPLY, UNDO);
    }
}
