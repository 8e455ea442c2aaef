package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.document.PaperFormat;
import id.wajahkota.platform.shared.NotFoundException;
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
    private final MeetingAccess access;
    private final JsonMapper json;

    MinutesArchive(MinutesRepository minutes, MinutesPaperRepository papers, MeetingAccess access, JsonMapper json) {
        this.minutes = minutes;
        this.papers = papers;
        this.access = access;
        this.json = json;
    }

    /** Every version, the latest on top. */
    public List<MinutesVersion> versions(MeetingId id) {
        access.require(id);
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
        access.require(found.version().meeting());
        return found;
    }
}
