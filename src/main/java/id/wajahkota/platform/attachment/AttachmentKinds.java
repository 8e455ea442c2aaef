package id.wajahkota.platform.attachment;

import id.wajahkota.platform.journal.SubjectKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files, for the journal. */
@Configuration(proxyBeanMethods = false)
class AttachmentKinds {

    static final String ATTACHMENT = "ATTACHMENT";

    @Bean
    SubjectKind attachmentKind() {
        return SubjectKind.of(ATTACHMENT, "lampiran/{id}");
    }
}
