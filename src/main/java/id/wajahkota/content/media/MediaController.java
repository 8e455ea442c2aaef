package id.wajahkota.content.media;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.shared.NotFoundException;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Sends pictures to browsers, which may keep them: a picture never changes, and its address names no other. */
@RestController
@Requires(Permission.CONTENT_READ)
class MediaController {

    private final MediaLibrary library;

    MediaController(MediaLibrary library) {
        this.library = library;
    }

    @GetMapping("/media/{id}/{size}")
    ResponseEntity<byte[]> read(@PathVariable String id, @PathVariable String size) {
        try {
            MediaSize wanted = MediaSize.ofPath(size).orElseThrow(() -> new NotFoundException("No size " + size));
            MediaLibrary.Content content = library.open(new MediaId(UUID.fromString(id)), wanted);
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(content.contentType()))
                    .cacheControl(CacheControl.maxAge(Duration.ofDays(30))
                            .cachePrivate()
                            .immutable())
                    .body(content.bytes());
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException("No picture " + id);
        }
    }
}
