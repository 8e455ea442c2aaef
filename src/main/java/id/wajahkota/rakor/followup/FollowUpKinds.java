package id.wajahkota.rakor.followup;

import id.wajahkota.platform.journal.SubjectKind;
import id.wajahkota.platform.journal.SubjectReader;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Follow-ups and directives, for the journal. */
@Configuration(proxyBeanMethods = false)
class FollowUpKinds {

    static final String FOLLOW_UP = "FOLLOW_UP";
    static final String DIRECTIVE = "DIRECTIVE";

    static final String ASSIGN = "ASSIGN";
    static final String ADD_EVIDENCE = "ADD_EVIDENCE";
    static final String REMOVE_EVIDENCE = "REMOVE_EVIDENCE";

    @Bean
    SubjectKind followUpKind() {
        String[] actions = Stream.concat(
                        Arrays.stream(FollowUpAction.values()).map(Enum::name),
                        Stream.of(ASSIGN, ADD_EVIDENCE, REMOVE_EVIDENCE))
                .toArray(String[]::new);
        return SubjectKind.of(FOLLOW_UP, "tindak-lanjut/{id}", actions).staged("FollowUpStage", "follow-");
    }

    @Bean
    SubjectReader followUpHistory(FollowUps followUps) {
        return new SubjectReader(FOLLOW_UP, id -> followUps.find(new FollowUpId(id)));
    }

    @Bean
    SubjectKind directiveKind() {
        return SubjectKind.of(DIRECTIVE, "arahan/{id}");
    }
}
