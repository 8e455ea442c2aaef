package id.wajahkota.content.template;

import id.wajahkota.platform.journal.SubjectKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept here, for the journal. */
@Configuration(proxyBeanMethods = false)
class TemplateKinds {

    static final String TEMPLATE = "TEMPLATE";

    @Bean
    SubjectKind templateKind() {
        return SubjectKind.of(TEMPLATE, "templat");
    }
}
