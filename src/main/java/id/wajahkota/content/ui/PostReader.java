package id.wajahkota.content.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.campaign.CampaignSummary;
import id.wajahkota.campaign.Campaigns;
import id.wajahkota.campaign.PillarSummary;
import id.wajahkota.campaign.Pillars;
import id.wajahkota.content.PostDetail;
import id.wajahkota.identity.OpdDirectory;
import id.wajahkota.identity.People;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows a post to be read, with the names of what it belongs to. */
@SpringComponent
class PostReader {

    private final Pillars pillars;
    private final Campaigns campaigns;
    private final OpdDirectory opds;
    private final People people;

    PostReader(Pillars pillars, Campaigns campaigns, OpdDirectory opds, People people) {
        this.pillars = pillars;
        this.campaigns = campaigns;
        this.opds = opds;
        this.people = people;
    }

    PostReading reading(PostDetail post, Locale locale) {
        String pillar = pillars.all(locale).stream()
                .filter(known -> known.id().equals(post.draft().pillar()))
                .map(PillarSummary::name)
                .findFirst()
                .orElse("");
        String author = people.names(List.of(post.author())).getOrDefault(post.author(), "");
        Optional<CampaignSummary> campaign = campaigns.all().stream()
                .filter(known -> known.id().equals(post.draft().campaign()))
                .findFirst();
        return new PostReading(post, opds.byId().get(post.opd()).name(), pillar, campaign, author);
    }
}
