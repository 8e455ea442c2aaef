package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.People;
import id.wajahkota.content.campaign.Campaigns;
import id.wajahkota.content.campaign.Pillars;
import java.util.Locale;

/** Reads what the filters of the calendar and of the list offer to the person logged in. */
@SpringComponent
class FilterSource {

    private final OpdDirectory opds;
    private final Pillars pillars;
    private final Campaigns campaigns;
    private final People people;

    FilterSource(OpdDirectory opds, Pillars pillars, Campaigns campaigns, People people) {
        this.opds = opds;
        this.pillars = pillars;
        this.campaigns = campaigns;
        this.people = people;
    }

    FilterChoices choices(Locale locale) {
        return new FilterChoices(opds.all(), pillars.all(locale), campaigns.all(), people.visibleAdmins());
    }
}
