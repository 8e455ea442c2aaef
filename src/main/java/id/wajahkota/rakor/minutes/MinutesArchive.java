package id.wajahkota.rakor.minutes;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.document.PaperFormat;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.rakor.meeting.Meetings;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Every version of minutes that was finalised, as it was given out. */
@Service
@Requires(Permission.RAKOR_READ)
@Transactional(readOnly = true)
public class MinutesArchive {

    private final MinutesRepository minutes;
    private final MinutesPaperRepository papers;
    private final Meetings meetings;
    private final JsonMapper json;

    MinutesArchive(MinutesRepository minutes, MinutesPaperRepository papers, Meetings meetings, JsonMapper json) {
        this.minutes = minutes;
        this.papers = papers;
        this.meetings = meetings;
        this.json = json;
    }

    /** Every version, the latest on top. */
    public List<MinutesVersion> versions(MeetingId id) {
        meetings.requireReadable(id);
        return minutes.findByMeetingIdOrderByNumberDesc(id.value()).stream()
                .map(Minutes::version)
                .toList();
    }

    /**
     * What a version says.
     *
     * @throws NotFoundException when there is none that the person may read
     */
    public MinutesContent content(UUID version) {
        return json.readValue(require(version).content(), MinutesContent.class);
    }

    /**
     * A paper of a version, as it was given out first.
     *
     * @throws NotFoundException when there is none that the person may read
     */
    public byte[] paper(UUID version, PaperFormat format) {
        return papers.findById(new MinutesPaper.Key(require(version).id(), format))
                .orElseThrow()
                .bytes();
    }

    private Minutes require(UUID version) {
        Minutes found = minutes.findById(version).orElseThrow(() -> new NotFoundException("No minutes " + version));
        meetings.requireReadable(found.version().meeting());
        return found;
    }
}
