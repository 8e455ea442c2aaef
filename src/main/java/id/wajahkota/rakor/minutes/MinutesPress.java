package id.wajahkota.rakor.minutes;

import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.document.OfficialDocument;
import id.wajahkota.platform.document.PaperFormat;
import id.wajahkota.platform.document.Papers;
import id.wajahkota.rakor.meeting.MeetingId;
import java.security.SecureRandom;
import java.time.Instant;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a version of minutes with its papers, which are never made anew. */
@Component
class MinutesPress {

    private static final String CODE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int CODE_LENGTH = 12;

    private final MinutesRepository minutes;
    private final MinutesPaperRepository papers;
    private final MinutesLayout layout;
    private final JsonMapper json;
    private final SecureRandom random = new SecureRandom();

    MinutesPress(MinutesRepository minutes, MinutesPaperRepository papers, MinutesLayout layout, JsonMapper json) {
        this.minutes = minutes;
        this.papers = papers;
        this.layout = layout;
        this.json = json;
    }

    /** The code by which a paper is verified; nobody guesses it. */
    String code() {
        StringBuilder code = new StringBuilder();
        random.ints(CODE_LENGTH, 0, CODE_LETTERS.length()).forEach(letter -> code.append(CODE_LETTERS.charAt(letter)));
        return code.toString();
    }

    /** The number that the next version of a rakor's minutes has. */
    int nextNumber(MeetingId id) {
        return minutes.findByMeetingIdOrderByNumberDesc(id.value()).size() + 1;
    }

    MinutesVersion keep(MeetingId id, MinutesContent content, UserId person, Instant now) {
        Minutes kept = minutes.save(
                new Minutes(id, content.version(), content.code(), json.writeValueAsString(content), person, now));
        OfficialDocument paper = layout.of(content);
        papers.save(new MinutesPaper(kept.id(), PaperFormat.PDF, Papers.pdf(paper)));
        papers.save(new MinutesPaper(kept.id(), PaperFormat.DOCX, Papers.docx(paper)));
        return kept.version();
    }
}
