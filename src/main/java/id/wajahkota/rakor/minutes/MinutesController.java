package id.wajahkota.rakor.minutes;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.document.PaperFormat;
import id.wajahkota.platform.document.SentFile;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Sends the papers of minutes to be saved. */
@RestController
@Requires(Permission.RAKOR_READ)
class MinutesController {

    private final MinutesArchive minutes;

    MinutesController(MinutesArchive minutes) {
        this.minutes = minutes;
    }

    @GetMapping("/berkas/notula/{id}/notula.{format:pdf|docx}")
    ResponseEntity<byte[]> minutes(@PathVariable String id, @PathVariable String format) {
        PaperFormat wanted = PaperFormat.valueOf(format.toUpperCase(Locale.ROOT));
        return SentFile.found(
                wanted.contentType(), "notula." + format, () -> minutes.paper(UUID.fromString(id), wanted));
    }
}
