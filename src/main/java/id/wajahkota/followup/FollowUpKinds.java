package id.wajahkota.followup;

import id.wajahkota.journal.SubjectKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
        return new Kind(
                FOLLOW_UP,
                "tindak-lanjut/",
                Stream.concat(
                                Arrays.stream(FollowUpAction.values()).map(Enum::name),
                                Stream.of(ASSIGN, ADD_EVIDENCE, REMOVE_EVIDENCE))
                        .collect(Collectors.toUnmodifiableSet()),
                Optional.of("FollowUpStage"));
    }

    @Bean
    SubjectKind directiveKind() {
        return new Kind(DIRECTIVE, "arahan/", Set.of(), Optional.empty());
    }

    private record Kind(String type, String screen, Set<String> actions, Optional<String> stageWords)
            implements SubjectKind {

        @Override
        public String path(UUID id) {
            return screen + id;
        }

        @Override
        public String stageStyle(String stage) {
            return "follow-" + stage;
        }
    }
}
