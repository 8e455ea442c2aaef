package id.wajahkota.content.post;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.shared.SqlNames;
import id.wajahkota.platform.shared.StoredTime;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever chooses a slot what is already planned around it, as far as they may know. */
@Service
@Requires(Permission.CONTENT_MOVE)
public class SlotAdvisor {

    /** Approved and published posts are known to the whole city. */
    private static final String NEIGHBOURS = """
            select id, opd_id, title, slot, pillar_id, campaign_id, channel_codes from post
            where slot > :from and slot < :until and stage in %s
            order by slot, id limit 500
            """.formatted(SqlNames.of(PostStage.CITY_WIDE));

    private final JdbcClient jdbc;
    private final PlanningRules rules;

    SlotAdvisor(JdbcClient jdbc, PlanningRules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    /**
     * What speaks against the draft's slot.
     *
     * @param self the post itself, which never stands in its own way
     */
    @Transactional(readOnly = true)
    public SlotAdvice about(PostDraft draft, Optional<PostId> self) {
        Instant slot = draft.slot();
        if (slot == null || draft.channels().isEmpty()) {
            return new SlotAdvice(List.of(), Map.of());
        }
        PlanningLimits limits = rules.limits();
        Duration window = Duration.ofHours(limits.overlapHours());
        List<Neighbour> around = around(slot, window).stream()
                .filter(other -> self.filter(other.id()::equals).isEmpty())
                .toList();
        return new SlotAdvice(overlaps(draft, around), crowded(draft, slot, around, limits.postsPerHour()));
    }

    private List<Neighbour> around(Instant slot, Duration window) {
        Duration reach = window.compareTo(Duration.ofHours(1)) > 0 ? window : Duration.ofHours(1);
        return jdbc.sql(NEIGHBOURS)
                .param("from", StoredTime.of(slot.minus(reach)))
                .param("until", StoredTime.of(slot.plus(reach)))
                .query(Neighbour::read)
                .list();
    }

    private static List<SlotAdvice.Overlap> overlaps(PostDraft draft, List<Neighbour> around) {
        return around.stream()
                .filter(other -> !other.opd().equals(draft.opd()))
                .filter(other -> other.saysTheSame(draft))
                .map(other -> other.overlap(draft))
                .filter(overlap -> !overlap.channels().isEmpty())
                .toList();
    }

    /** The hour that begins with the full hour, as people read a calendar. */
    private static Map<Channel, Integer> crowded(PostDraft draft, Instant slot, List<Neighbour> around, int most) {
        Instant hour = slot.truncatedTo(ChronoUnit.HOURS);
        Map<Channel, Integer> counts = new EnumMap<>(Channel.class);
        around.stream()
                .filter(other -> other.slot().truncatedTo(ChronoUnit.HOURS).equals(hour))
                .flatMap(other -> other.channels().stream())
                .filter(draft.channels()::contains)
                .forEach(channel -> counts.merge(channel, 1, Integer::sum));
        counts.values().removeIf(count -> count < most);
        return counts;
    }
}
