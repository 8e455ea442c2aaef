package id.wajahkota.content.calendar;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.content.campaign.CampaignId;
import java.util.Optional;
import java.util.Set;

/**
 * Who reads the calendar.
 *
 * @param sent the campaigns whose posts they read because they are asked about the campaign
 */
record CalendarReader(PortalUser person, Set<CampaignId> sent) {

    boolean mayRead(OpdId opd, Optional<CampaignId> campaign) {
        return person.maySee(opd) || campaign.filter(sent::contains).isPresent();
    }
}
