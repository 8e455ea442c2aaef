package id.wajahkota.content.campaign;

import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The city's branding pillars, in the city's order. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Pillars {

    private final PillarRepository pillars;

    Pillars(PillarRepository pillars) {
        this.pillars = pillars;
    }

    /** Every pillar, named in that language. */
    public List<PillarSummary> all(Locale locale) {
        return pillars.findAllByOrderByPosition().stream()
                .map(pillar -> pillar.summary(locale))
                .toList();
    }
}
