package id.wajahkota.content.media;

import id.wajahkota.platform.journal.SubjectKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Pictures, for the journal. */
@Configuration(proxyBeanMethods = false)
class MediaKinds {

    static final String PICTURE = "PICTURE";

    @Bean
    SubjectKind pictureKind() {
        return SubjectKind.of(PICTURE, "media/{id}/" + MediaSize.FULL.pathName());
    }
}
