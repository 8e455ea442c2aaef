package id.wajahkota.calendar;

import id.wajahkota.campaign.CampaignId;
import id.wajahkota.identity.OpdId;
import id.wajahkota.identity.PortalUser;
import java.util.Optional;
import java.util.Set;

/**
 * Who reads the calendar.
 *
 * @param sent the campaigns whose posts they read because they are asked about the campaign
 */
record Reader(PortalUser person, Set<CampaignId> sent) {

    boolean mayRead(OpdId opd, Optional<CampaignId> campaign) {
        return person.maySee(opd) || campaign.filter(sent::contains).isPresent();
    }
}
