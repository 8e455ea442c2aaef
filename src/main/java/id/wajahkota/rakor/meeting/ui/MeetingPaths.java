package id.wajahkota.rakor.meeting.ui;

import id.wajahkota.platform.document.PaperFormat;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.rakor.meeting.MeetingSummary;
import java.util.Locale;
import java.util.UUID;

/** The addresses of the screens and papers of a rakor. */
final class MeetingPaths {

    static final String ROUTE = "rakor";
    static final String ID = "id";
    static final String EDIT = ROUTE + "/ubah";
    static final String RUN = "/jalan";
    static final String SCREEN = "/layar";
    static final String MINUTES = "/notula";
    static final String CHECK_IN = "hadir";

    private MeetingPaths() {}

    static String of(MeetingId id) {
        return ROUTE + "/" + id.value();
    }

    static String edit(MeetingId id) {
        return EDIT + "/" + id.value();
    }

    static String invitation(MeetingSummary meeting, String ending) {
        return "berkas/rakor/" + meeting.id().value() + "/undangan." + ending;
    }

    static String minutes(UUID version, PaperFormat format) {
        return "berkas/notula/" + version + "/notula." + format.name().toLowerCase(Locale.ROOT);
    }

    /** What stands in an address, as long as it can be an id. */
    static MeetingId read(String id) {
        try {
            return new MeetingId(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException("No rakor " + id);
        }
    }
}
