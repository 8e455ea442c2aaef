package id.wajahkota.content.campaign;

import id.wajahkota.review.route.Topics;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The pillars as topics that an approval route can be for. */
@Component
class PillarTopics implements Topics {

    private final Pillars pillars;

    PillarTopics(Pillars pillars) {
        this.pillars = pillars;
    }

    @Override
    public Map<UUID, String> names(Locale locale) {
        Map<UUID, String> names = new LinkedHashMap<>();
        pillars.all(locale).forEach(pillar -> names.put(pillar.id().value(), pillar.name()));
        return names;
    }
}
