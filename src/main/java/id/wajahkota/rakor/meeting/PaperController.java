package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.document.PaperFormat;
import id.wajahkota.platform.document.SentFile;
import id.wajahkota.platform.shared.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Sends the papers of rakor to be saved. */
@RestController
@Requires(Permission.RAKOR_READ)
class PaperController {

    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    private final Invitations invitations;
    private final MinutesArchive minutes;

    PaperController(Invitations invitations, MinutesArchive minutes) {
        this.invitations = invitations;
        this.minutes = minutes;
    }

    @GetMapping("/berkas/rakor/{id}/undangan.ics")
    ResponseEntity<byte[]> calendarEntry(@PathVariable String id) {
        return send(
                CALENDAR,
                "undangan.ics",
                () -> invitations
                        .calendarEntry(new MeetingId(UUID.fromString(id)))
                        .getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/berkas/rakor/{id}/undangan.{format:pdf|docx}")
    ResponseEntity<byte[]> invitation(@PathVariable String id, @PathVariable String format) {
        PaperFormat wanted = PaperFormat.valueOf(format.toUpperCase(Locale.ROOT));
        return send(
                wanted.contentType(),
                "undangan." + format,
                () -> invitations.letter(new MeetingId(UUID.fromString(id)), wanted));
    }

    @GetMapping("/berkas/notula/{id}/notula.{format:pdf|docx}")
    ResponseEntity<byte[]> minutes(@PathVariable String id, @PathVariable String format) {
        PaperFormat wanted = PaperFormat.valueOf(format.toUpperCase(Locale.ROOT));
        return send(wanted.contentType(), "notula." + format, () -> minutes.paper(UUID.fromString(id), wanted));
    }

    private static ResponseEntity<byte[]> send(String contentType, String name, Supplier<byte[]> content) {
        try {
            return SentFile.of(contentType, name, content.get());
        } catch (NotFoundException | IllegalArgumentException unknown) {
            return ResponseEntity.notFound().build();
        }
    }
}
