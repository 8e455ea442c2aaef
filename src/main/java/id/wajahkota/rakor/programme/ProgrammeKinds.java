package id.wajahkota.rakor.programme;

import id.wajahkota.platform.journal.SubjectKind;
import id.wajahkota.platform.journal.SubjectReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Programmes, for the journal. */
@Configuration(proxyBeanMethods = false)
class ProgrammeKinds {

    static final String PROGRAMME = "PROGRAMME";

    static final String SHIFT = "SHIFT";
    static final String ADD_LINK = "ADD_LINK";
    static final String REMOVE_LINK = "REMOVE_LINK";
    static final String ADD_TARGET = "ADD_TARGET";
    static final String REPORT_TARGET = "REPORT_TARGET";

    @Bean
    SubjectKind programmeKind() {
        return SubjectKind.of(PROGRAMME, "program/{id}", SHIFT, ADD_LINK, REMOVE_LINK, ADD_TARGET, REPORT_TARGET);
    }

    @Bean
    SubjectReader programmeHistory(Programmes programmes) {
        return new SubjectReader(PROGRAMME, id -> programmes.find(new ProgrammeId(id)));
    }
}
