package id.wajahkota.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.internal.JacksonUtils;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;

/**
 * A month of posts, drawn in the browser by FullCalendar. The tiles go over once and are not kept in the session;
 * dates and times are the city's, whatever zone the browser is in.
 */
@Tag("content-calendar")
@NpmPackage(value = "@fullcalendar/core", version = "6.1.21")
@NpmPackage(value = "@fullcalendar/daygrid", version = "6.1.21")
@NpmPackage(value = "@fullcalendar/list", version = "6.1.21")
@NpmPackage(value = "@fullcalendar/interaction", version = "6.1.21")
@JsModule("./content-calendar/content-calendar.ts")
class MonthCalendar extends Component implements HasSize {

    /** What the calendar says, in the screen's language. */
    record Words(String language, String more, String empty, String close, String planOn) {}

    /**
     * One post on the calendar.
     *
     * @param start the slot as local time of the city, without a zone
     * @param path the screen to open, or empty when the person may only see that the post is there
     */
    record Tile(String start, String time, String opd, String title, String stage, String stageWord, String path) {}

    /** Sets what does not change while the calendar is shown. */
    MonthCalendar(Words words, LocalDate today, boolean canPlan) {
        getElement().setPropertyBean("words", words);
        getElement().setProperty("today", today.toString());
        getElement().setProperty("canPlan", canPlan);
    }

    void show(YearMonth month, List<Tile> tiles) {
        getElement().callJsFunction("show", month.atDay(1).toString(), JacksonUtils.listToJson(tiles));
    }

    /** The person chose a day to plan something on. */
    void onDayChosen(Consumer<LocalDate> listener) {
        onEvent("day-chosen", day -> listener.accept(LocalDate.parse(day)));
    }

    /** The person chose a tile; what comes is its path. */
    void onPostChosen(Consumer<String> listener) {
        onEvent("post-chosen", listener);
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
