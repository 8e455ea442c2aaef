package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.wajahkota.content.calendar.CalendarFilter;
import id.wajahkota.content.campaign.CampaignSummary;
import id.wajahkota.content.post.PostId;
import id.wajahkota.platform.shared.ui.CalendarGrid;
import id.wajahkota.platform.shared.ui.Repeating;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.time.LocalDate;

/** The posts of one campaign on a calendar. */
class CampaignCalendarPanel extends Composite<Section> {

    private final transient CalendarScreen screen;
    private final transient TileActions tiles;
    private final FilterChoices choices;
    private final CalendarGrid grid;
    private final PeekPanel peek = new PeekPanel();
    private final H2 heading = new H2();
    private final Anchor whole = new Anchor();
    private CalendarState state;

    CampaignCalendarPanel(CalendarScreen screen, TileActions tiles, CampaignSummary campaign) {
        this.screen = screen;
        this.tiles = tiles;
        choices = screen.choices(getLocale());
        grid = new CalendarGrid(
                GridSource.words(this::getTranslation, getLocale().getLanguage()), screen.now(), false);
        grid.onTileChosen(id -> tiles.open(new PostId(id), peek, choices, this::refresh));
        grid.onTileMoved((id, version, slot) -> tiles.moving().dragged(new PostId(id), version, slot, this::refresh));
        grid.onDayOpened(day -> UI.getCurrent()
                .navigate(
                        CalendarState.ROUTE,
                        new CalendarState(CalendarKind.DAY, day, state.filter()).address(choices.address())));
        Button before = Repeating.button(new Button(VaadinIcon.CHEVRON_LEFT.create(), click -> step(-1)));
        before.setAriaLabel(getTranslation("calendar.before"));
        Button after = Repeating.button(new Button(VaadinIcon.CHEVRON_RIGHT.create(), click -> step(1)));
        after.setAriaLabel(getTranslation("calendar.after"));
        whole.setText(getTranslation("campaign.wholeCalendar"));
        Div toolbar = new Div(before, after, heading, whole);
        toolbar.addClassName("calendar-toolbar");
        if (tiles.mayList()) {
            toolbar.add(screen.exportButton(CalendarFilter.of(campaign.id()), choices));
        }
        getContent().addClassNames("calendar-view", "calendar-part");
        Div body = new Div(grid, peek);
        body.addClassName("calendar-body");
        getContent().add(toolbar, body);
        show(new CalendarState(CalendarKind.AUTO, within(campaign), CalendarFilter.of(campaign.id())));
    }

    private LocalDate within(CampaignSummary campaign) {
        LocalDate today = screen.today();
        if (today.isBefore(campaign.starts())) {
            return campaign.starts();
        }
        return today.isAfter(campaign.ends()) ? campaign.ends() : today;
    }

    private void step(int months) {
        show(state.at(state.kind().later(state.date(), months)));
    }

    private void refresh() {
        show(state);
    }

    private void show(CalendarState shown) {
        state = shown;
        heading.setText(shown.kind().heading(shown.date(), WibFormat.ofScreen()));
        whole.setHref(shown.path(choices.address()));
        grid.show(screen.read(shown, choices));
    }
}
