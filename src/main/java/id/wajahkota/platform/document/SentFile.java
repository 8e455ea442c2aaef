package id.wajahkota.platform.document;

import id.wajahkota.platform.shared.NotFoundException;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with a file to be saved, which no cache on the way keeps. */
public final class SentFile {

    private SentFile() {}

    /** The answer. */
    public static ResponseEntity<byte[]> of(String contentType, String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(contentType))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    /**
     * The answer.
     *
     * @throws NotFoundException when there is no such file: an id that cannot be one looks like one that nobody has
     */
    public static ResponseEntity<byte[]> found(String contentType, String name, Supplier<byte[]> content) {
        try {
            return of(contentType, name, content.get());
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException("No file " + name);
        }
    }
}
