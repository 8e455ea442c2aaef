package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.internal.JacksonUtils;
import id.wajahkota.platform.shared.Wib;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The calendar itself, drawn in the browser by FullCalendar. What it shows goes over once and is not kept in the
 * session; dates and times are the city's, whatever zone the browser is in.
 */
@Tag("content-calendar")
@NpmPackage(value = "@fullcalendar/core", version = "6.1.21")
@NpmPackage(value = "@fullcalendar/daygrid", version = "6.1.21")
@NpmPackage(value = "@fullcalendar/timegrid", version = "6.1.21")
@NpmPackage(value = "@fullcalendar/list", version = "6.1.21")
@NpmPackage(value = "@fullcalendar/interaction", version = "6.1.21")
@NpmPackage(value = "simple-icons", version = "16.37.0")
@JsModule("./content-calendar/content-calendar.ts")
public class CalendarGrid extends Component implements HasSize {

    /** What the calendar says, in the screen's language. */
    public record Words(
            String language,
            String more,
            String empty,
            String planOn,
            String openDay,
            String earlier,
            String later,
            Map<String, String> stages,
            Map<String, String> channels) {}

    /**
     * One post on the calendar.
     *
     * @param start the slot as local time of the city, without a zone
     * @param campaign the style of the campaign's colour, or empty
     * @param cover the address of its picture, or empty
     */
    public record Tile(
            String id,
            long version,
            String start,
            String opd,
            String title,
            String stage,
            List<String> channels,
            String campaign,
            boolean readable,
            boolean movable,
            String cover) {}

    /** A day on which the city does not work. */
    public record Holiday(String date, String name, boolean collectiveLeave) {}

    /** When the city works; weekdays count from Sunday, which is 0. */
    public record Hours(int weekday, String opens, String closes) {}

    /** All that is shown at once. */
    public record Shown(
            String view,
            String date,
            List<Tile> tiles,
            Map<String, Integer> totals,
            List<Holiday> holidays,
            List<Hours> hours) {}

    /** Sets what does not change while the calendar is shown; its time goes on from now, in UTC. */
    public CalendarGrid(Words words, Instant now, boolean canPlan) {
        getElement().setPropertyBean("words", words);
        getElement().setProperty("now", Wib.local(now).toString());
        getElement().setProperty("canPlan", canPlan);
    }

    /** Shows that in place of what was shown. */
    public void show(Shown shown) {
        getElement().callJsFunction("show", JacksonUtils.beanToJson(shown));
    }

    /** Has the browser print that, and then shows again what was shown. */
    public void print(Shown shown) {
        getElement().callJsFunction("printPage", JacksonUtils.beanToJson(shown));
    }

    /** The person chose a day, or a time on a day, to plan something on; it comes as it stands in an address. */
    public void onDayChosen(Consumer<String> listener) {
        onEvent("day-chosen", listener);
    }

    /** The person wants to see all of a day. */
    public void onDayOpened(Consumer<LocalDate> listener) {
        onEvent("day-opened", day -> listener.accept(LocalDate.parse(day)));
    }

    /** The person chose a tile. */
    public void onTileChosen(Consumer<UUID> listener) {
        onEvent("tile-chosen", id -> listener.accept(UUID.fromString(id)));
    }

    /** The person dragged a tile to another time. */
    public void onTileMoved(MoveListener listener) {
        onEvent("tile-moved", told -> {
            String[] parts = told.split(" ");
            listener.moved(
                    UUID.fromString(parts[0]), Long.parseLong(parts[1]), Wib.instant(LocalDateTime.parse(parts[2])));
        });
    }

    /** The person dragged an idea onto a day, or a time on a day, which comes as it stands in an address. */
    public void onIdeaDropped(IdeaListener listener) {
        onEvent("idea-dropped", told -> {
            String[] parts = told.split(" ");
            listener.dropped(UUID.fromString(parts[0]), parts[1]);
        });
    }

    /** Hears of an idea that is to be planned. */
    public interface IdeaListener extends Serializable {
        /** The idea under that key, at that moment. */
        void dropped(UUID key, String moment);
    }

    /** Hears of a drag. */
    public interface MoveListener extends Serializable {
        /** That post, as it was read at that version, is to stand at that time, in UTC. */
        void moved(UUID post, long seenVersion, Instant slot);
    }

    private void onEvent(String name, Consumer<String> listener) {
        getElement()
                .addEventListener(
                        name,
                        event -> listener.accept(
                                event.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
    }
}
