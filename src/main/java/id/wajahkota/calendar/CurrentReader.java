package id.wajahkota.calendar;

import id.wajahkota.campaign.Campaigns;
import id.wajahkota.identity.CurrentUser;
import org.springframework.stereotype.Component;

/** The person logged in, as the calendar needs to know them. */
@Component
class CurrentReader {

    private final CurrentUser currentUser;
    private final Campaigns campaigns;

    CurrentReader(CurrentUser currentUser, Campaigns campaigns) {
        this.currentUser = currentUser;
        this.campaigns = campaigns;
    }

    Reader require() {
        return new Reader(currentUser.require(), campaigns.sent());
    }
}
