package id.wajahkota.content.feed;

import id.wajahkota.platform.journal.SubjectKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept here, for the journal. */
@Configuration(proxyBeanMethods = false)
class FeedKinds {

    static final String FEED = "FEED";

    @Bean
    SubjectKind feedKind() {
        return SubjectKind.of(FEED, "kalender/langganan");
    }
}
