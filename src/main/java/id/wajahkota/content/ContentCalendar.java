package id.wajahkota.content;

import id.wajahkota.identity.CurrentUser;
import id.wajahkota.identity.OpdId;
import id.wajahkota.identity.PortalUser;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is planned when. Everybody sees the city's approved and published posts; what is still being worked on shows
 * only to the department itself and to those who see everything.
 */
@Service
@PreAuthorize("hasAnyRole('OPD_ADMIN', 'SECRETARIAT', 'ADVISOR', 'LEADER', 'AUDITOR')")
@Transactional(readOnly = true)
public class ContentCalendar {

    private final PostRepository posts;
    private final CurrentUser currentUser;

    ContentCalendar(PostRepository posts, CurrentUser currentUser) {
        this.posts = posts;
        this.currentUser = currentUser;
    }

    /** The posts whose slot lies in that time, in the order of their slots. */
    public List<CalendarTile> between(Instant from, Instant until) {
        PortalUser person = currentUser.require();
        return posts.findTiles(from, until, person.seesEveryOpd(), opds(person)).stream()
                .map(row -> tile(row, person))
                .toList();
    }

    /** The first posts in that stage of the departments the person plans for, by slot. */
    public List<CalendarTile> own(Stage stage, int limit) {
        PortalUser person = currentUser.require();
        return posts.findOwn(stage, opds(person), Limit.of(limit)).stream()
                .map(row -> tile(row, person))
                .toList();
    }

    /** How many posts in that stage the departments have that the person plans for. */
    public long countOwn(Stage stage) {
        return posts.countOwn(stage, opds(currentUser.require()));
    }

    private static List<UUID> opds(PortalUser person) {
        return person.opds().stream().map(OpdId::value).toList();
    }

    private static CalendarTile tile(PostRepository.TileRow row, PortalUser person) {
        OpdId opd = new OpdId(row.getOpdId());
        return new CalendarTile(
                new PostId(row.getId()), opd, row.getTitle(), row.getStage(), row.getSlot(), person.maySee(opd));
    }
}
