package id.wajahkota.rakor.minutes.ui;

import id.wajahkota.platform.document.PaperFormat;
import id.wajahkota.rakor.meeting.ui.MeetingPaths;
import id.wajahkota.rakor.minutes.MinutesVersion;
import java.util.Locale;

/** The addresses of minutes and their papers. */
final class MinutesPaths {

    static final String MINUTES = "/notula";

    private MinutesPaths() {}

    static String of(MinutesVersion version) {
        return MeetingPaths.of(version.meeting()) + MINUTES + "/" + version.number();
    }

    static String paper(MinutesVersion version, PaperFormat format) {
        return "berkas/notula/" + version.id() + "/notula." + format.name().toLowerCase(Locale.ROOT);
    }
}
