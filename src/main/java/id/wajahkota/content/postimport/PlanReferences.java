package id.wajahkota.content.postimport;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.campaign.CampaignSummary;
import id.wajahkota.content.campaign.PillarId;
import id.wajahkota.content.campaign.PillarSummary;
import id.wajahkota.content.post.Channel;
import id.wajahkota.platform.spreadsheet.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the cells of a plan may name, and how each is called. */
final class PlanReferences {

    private final Vocabulary<OpdId> opds = new Vocabulary<>();
    private final Vocabulary<PillarId> pillars = new Vocabulary<>();
    private final Vocabulary<CampaignSummary> campaigns = new Vocabulary<>();
    private final Vocabulary<Channel> channels = new Vocabulary<>();
    private final Map<Object, String> names = new HashMap<>();

    /**
     * For one person.
     *
     * @param pillars the same pillars in each language, that of the screen first
     */
    PlanReferences(
            List<OpdSummary> opds,
            List<List<PillarSummary>> pillars,
            List<CampaignSummary> campaigns,
            PlanWords words) {
        opds.forEach(opd -> {
            this.opds
                    .add(opd.code(), opd.id())
                    .add(opd.name(), opd.id())
                    .add(opd.name() + opd.code(), opd.id())
                    .add(opd.code() + opd.name(), opd.id());
            names.put(opd.id(), opd.code());
        });
        pillars.stream().flatMap(List::stream).forEach(pillar -> {
            this.pillars.add(pillar.name(), pillar.id());
            names.putIfAbsent(pillar.id(), pillar.name());
        });
        campaigns.forEach(campaign -> {
            this.campaigns.add(campaign.theme(), campaign);
            names.put(campaign.id(), campaign.theme());
        });
        words.channels().forEach((channel, called) -> {
            called.forEach(name -> channels.add(name, channel));
            channels.add(channel.name(), channel);
            names.put(channel, words.of(channel));
        });
    }

    Vocabulary<OpdId> opds() {
        return opds;
    }

    Vocabulary<PillarId> pillars() {
        return pillars;
    }

    Vocabulary<CampaignSummary> campaigns() {
        return campaigns;
    }

    Vocabulary<Channel> channels() {
        return channels;
    }

    /** How a thing is called; a campaign that the person does not see has no name. */
    String name(Object thing) {
        return Optional.ofNullable(names.get(thing)).orElse("");
    }

    /** Whether a campaign, where there is one, takes posts of that department. */
    static boolean joins(Optional<CampaignSummary> campaign, OpdId opd) {
        return campaign.map(found -> found.includes(opd)).orElse(true);
    }

    static Optional<CampaignId> id(Optional<CampaignSummary> campaign) {
        return campaign.map(CampaignSummary::id);
    }
}
