package id.wajahkota.content.post.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.People;
import id.wajahkota.content.campaign.CampaignSummary;
import id.wajahkota.content.campaign.Campaigns;
import id.wajahkota.content.campaign.PillarSummary;
import id.wajahkota.content.campaign.Pillars;
import id.wajahkota.content.post.PostDetail;
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

    PostReadPanel reading(PostDetail post, Locale locale) {
        String pillar = pillars.all(locale).stream()
                .filter(known -> known.id().equals(post.draft().pillar()))
                .map(PillarSummary::name)
                .findFirst()
                .orElse("");
        String author = people.names(List.of(post.author())).getOrDefault(post.author(), "");
        Optional<CampaignSummary> campaign = campaigns.all().stream()
                .filter(known -> known.id().equals(post.draft().campaign()))
                .findFirst();
        return new PostReadPanel(post, opds.byId().get(post.opd()).name(), pillar, campaign, author);
    }
}
