package id.wajahkota.media;

import id.wajahkota.journal.SubjectKind;
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
