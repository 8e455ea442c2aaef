package id.wajahkota.content.feed;

import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.PublicAddress;
import id.wajahkota.platform.shared.ui.BundleTranslations;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Answers calendar programs, which bring no session but the secret in the address. */
@RestController
@PreAuthorize("permitAll()")
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final FeedReader reader;
    private final PublicAddress portal;
    private final BundleTranslations words;

    FeedController(FeedReader reader, PublicAddress portal, BundleTranslations words) {
        this.reader = reader;
        this.portal = portal;
        this.words = words;
    }

    /** The calendar, or that it is as it was: programs ask every hour, and little changes in one. */
    @GetMapping("/feed/{token}.ics")
    @Nullable
    ResponseEntity<String> read(@PathVariable String token, WebRequest request) {
        UnaryOperator<String> text = key -> words.getTranslation(key, BundleTranslations.INDONESIAN);
        FeedWriter writer = new FeedWriter(portal.of(""), text);
        Optional<String> calendar = reader.read(new FeedToken(token)).map(writer::write);
        if (calendar.isEmpty()) {
            throw new NotFoundException("No such feed");
        }
        String tag = UUID.nameUUIDFromBytes(calendar.get().getBytes(StandardCharsets.UTF_8))
                .toString();
        if (request.checkNotModified(tag)) {
            return null;
        }
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(tag)
                .body(calendar.get());
    }
}
