package id.wajahkota.content.election;

import id.wajahkota.platform.journal.SubjectKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept here, for the journal. */
@Configuration(proxyBeanMethods = false)
class ElectionKinds {

    static final String ELECTION_PERIOD = "ELECTION_PERIOD";

    @Bean
    SubjectKind electionPeriodKind() {
        return SubjectKind.of(ELECTION_PERIOD, "admin/masa-pemilu");
    }
}
