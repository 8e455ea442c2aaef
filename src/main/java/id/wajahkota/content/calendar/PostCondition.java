package id.wajahkota.content.calendar;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.campaign.PillarId;
import id.wajahkota.content.post.Channel;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.platform.shared.SearchWords;
import id.wajahkota.platform.shared.SqlNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The part of a statement that says which posts: within what the person may see, and what they asked for. Every value
 * is a parameter; what is put into the text are column names and the words of this class.
 */
final class PostCondition {

    private static final String KNOWN_TO_ALL = "p.stage in " + SqlNames.of(PostStage.CITY_WIDE);

    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final String readable;

    private PostCondition(CalendarReader reader) {
        List<String> ways = new ArrayList<>();
        if (reader.person().seesEveryOpd()) {
            ways.add("1 = 1");
        } else {
            way(
                    ways,
                    "p.opd_id in (:own)",
                    "own",
                    reader.person().opds().stream().map(OpdId::value).toList());
            way(
                    ways,
                    "p.campaign_id in (:sent)",
                    "sent",
                    reader.sent().stream().map(CampaignId::value).toList());
        }
        readable = ways.isEmpty() ? "1 = 0" : String.join(" or ", ways);
    }

    private void way(List<String> ways, String words, String name, List<UUID> values) {
        if (!values.isEmpty()) {
            ways.add(words);
            parameters.put(name, values);
        }
    }

    /** What the person may know of: what they may read, and what the whole city knows. */
    static PostCondition visibleTo(CalendarReader reader) {
        PostCondition condition = new PostCondition(reader);
        if (!reader.person().seesEveryOpd()) {
            condition.parts.add("(%s or %s)".formatted(condition.readable, KNOWN_TO_ALL));
        }
        return condition;
    }

    /** What the person may open. */
    static PostCondition readableBy(CalendarReader reader) {
        PostCondition condition = new PostCondition(reader);
        condition.parts.add("(%s)".formatted(condition.readable));
        return condition;
    }

    PostCondition is(PostId post) {
        parts.add("p.id = :post");
        parameters.put("post", post.value());
        return this;
    }

    PostCondition late() {
        parts.add(PostStage.LATE);
        return this;
    }

    PostCondition within(DaySpan span) {
        parts.add("p.slot >= :first and p.slot < :end");
        parameters.put("first", span.storedFirst());
        parameters.put("end", span.storedEnd());
        return this;
    }

    PostCondition matching(CalendarFilter filter) {
        in("p.opd_id", "opds", filter.opds().stream().map(OpdId::value).toList());
        in(
                "p.pillar_id",
                "pillars",
                filter.pillars().stream().map(PillarId::value).toList());
        in("p.stage", "stages", filter.stages().stream().map(PostStage::name).toList());
        if (filter.campaign() != null) {
            in("p.campaign_id", "campaign", List.of(filter.campaign().value()));
        }
        onChannels(filter.channels());
        if (filter.author() != null) {
            parts.add("p.author_id = :author and (%s)".formatted(readable));
            parameters.put("author", filter.author().value());
        }
        SearchWords.of(filter.text()).ifPresent(this::saying);
        return this;
    }

    private void in(String column, String name, List<?> values) {
        if (!values.isEmpty()) {
            parts.add("%s in (:%s)".formatted(column, name));
            parameters.put(name, values);
        }
    }

    private void onChannels(Set<Channel> channels) {
        if (!channels.isEmpty()) {
            parts.add(channels.stream()
                    .map(channel -> "find_in_set('%s', p.channel_codes)".formatted(channel.name()))
                    .collect(Collectors.joining(" or ", "(", ")")));
        }
    }

    /** The words of a post are searched where it may be read; of others only the title is known. */
    private void saying(SearchWords words) {
        parts.add("(%s or ((%s) and %s))"
                .formatted(words.foundIn("p", "post", "title"), readable, words.foundIn("p", "post", "search_text")));
        parameters.putAll(words.parameters());
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    @Override
    public String toString() {
        return String.join(" and ", parts);
    }
}
