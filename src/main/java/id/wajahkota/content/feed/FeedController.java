package id.wajahkota.content.feed;

import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.ui.BundleTranslations;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Answers calendar programs, which bring no session but the secret in the address. */
@RestController
@PreAuthorize("permitAll()")
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final FeedReader reader;
    private final PortalClock clock;
    private final BundleTranslations words;

    FeedController(FeedReader reader, PortalClock clock, BundleTranslations words) {
        this.reader = reader;
        this.clock = clock;
        this.words = words;
    }

    @GetMapping("/feed/{token}.ics")
    ResponseEntity<String> read(@PathVariable String token) {
        String address = ServletUriComponentsBuilder.fromCurrentContextPath().build() + "/";
        UnaryOperator<String> text = key -> words.getTranslation(key, BundleTranslations.INDONESIAN);
        FeedWriter writer = new FeedWriter(address, text, clock.instant());
        return reader.read(new FeedToken(token))
                .map(content -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.noStore())
                        .body(writer.write(content)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
