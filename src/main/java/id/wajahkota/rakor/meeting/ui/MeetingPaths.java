package id.wajahkota.rakor.meeting.ui;

import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.rakor.meeting.MeetingSummary;
import java.util.UUID;

/** The addresses of the screens and papers of a rakor. */
public final class MeetingPaths {

    public static final String ROUTE = "rakor";
    public static final String ID = "id";
    static final String EDIT = ROUTE + "/ubah";
    static final String RUN = "/jalan";
    static final String SCREEN = "/layar";
    static final String CHECK_IN = "hadir";

    private MeetingPaths() {}

    /** The page of a rakor. */
    public static String of(MeetingId id) {
        return ROUTE + "/" + id.value();
    }

    static String edit(MeetingId id) {
        return EDIT + "/" + id.value();
    }

    static String invitation(MeetingSummary meeting, String ending) {
        return "berkas/rakor/" + meeting.id().value() + "/undangan." + ending;
    }

    /**
     * What stands in an address.
     *
     * @throws NotFoundException when it cannot be an id
     */
    public static MeetingId read(String id) {
        try {
            return new MeetingId(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException("No rakor " + id);
        }
    }
}
