package id.wajahkota.content.post;

import id.wajahkota.platform.journal.SubjectKind;
import id.wajahkota.platform.journal.SubjectReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept here besides posts, and who reads the history of a post, for the journal. */
@Configuration(proxyBeanMethods = false)
class ContentKinds {

    static final String CRISIS = "CRISIS";
    static final String PLANNING_RULE = "PLANNING_RULE";

    static final String DECLARE = "DECLARE";
    static final String END = "END";

    @Bean
    SubjectKind crisisKind() {
        return SubjectKind.of(CRISIS, "krisis", DECLARE, END);
    }

    @Bean
    SubjectKind planningRuleKind() {
        return SubjectKind.of(PLANNING_RULE, "admin/aturan-kalender");
    }

    @Bean
    SubjectReader postHistory(Posts posts) {
        return new SubjectReader(PostMoves.TYPE, id -> posts.find(new PostId(id)));
    }
}
