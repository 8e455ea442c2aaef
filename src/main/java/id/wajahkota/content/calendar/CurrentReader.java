package id.wajahkota.content.calendar;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.content.campaign.Campaigns;
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

    CalendarReader require() {
        return new CalendarReader(currentUser.require(), campaigns.sent());
    }
}
