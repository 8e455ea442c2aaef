package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.content.campaign.CampaignSummary;
import id.wajahkota.content.campaign.ui.CampaignPart;

/** A campaign's own calendar, on the campaign's page: the month it is in, or begins or ends in. */
@SpringComponent
class CampaignCalendar implements CampaignPart {

    private final CalendarScreen screen;
    private final TileActions tiles;

    CampaignCalendar(CalendarScreen screen, TileActions tiles) {
        this.screen = screen;
        this.tiles = tiles;
    }

    @Override
    public Component create(CampaignSummary campaign) {
        return new CampaignCalendarPanel(screen, tiles, campaign);
    }
}
