package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.document.PaperFormat;
import id.wajahkota.platform.document.SentFile;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Sends the invitations to rakor to be saved. */
@RestController
@Requires(Permission.RAKOR_READ)
class InvitationController {

    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    private final Invitations invitations;

    InvitationController(Invitations invitations) {
        this.invitations = invitations;
    }

    @GetMapping("/berkas/rakor/{id}/undangan.ics")
    ResponseEntity<byte[]> calendarEntry(@PathVariable String id) {
        return SentFile.found(
                CALENDAR,
                "undangan.ics",
                () -> invitations
                        .calendarEntry(new MeetingId(UUID.fromString(id)))
                        .getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/berkas/rakor/{id}/undangan.{format:pdf|docx}")
    ResponseEntity<byte[]> invitation(@PathVariable String id, @PathVariable String format) {
        PaperFormat wanted = PaperFormat.valueOf(format.toUpperCase(Locale.ROOT));
        return SentFile.found(
                wanted.contentType(),
                "undangan." + format,
                () -> invitations.letter(new MeetingId(UUID.fromString(id)), wanted));
    }
}
