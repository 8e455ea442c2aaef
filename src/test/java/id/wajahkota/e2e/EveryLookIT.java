package id.wajahkota.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.content.calendar.CalendarFilter;
import id.wajahkota.content.calendar.PostList;
import id.wajahkota.content.calendar.PostSlice;
import id.wajahkota.content.post.PostStage;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Twelve screens, on a desk and on a telephone, in the light and in the dark: pictured, examined, and not wider than the window. */
class EveryLookIT extends BrowserJourney {

    @Autowired
    private PostList posts;

    @Autowired
    private DemoPeople people;

    @ParameterizedTest(name = "{1} at {0} pixels")
    @CsvSource({"1440, LIGHT", "1440, DARK", "375, LIGHT", "375, DARK"})
    void everyScreenHasItsLook(int width, ColorScheme scheme) {
        screens().forEach((name, screen) -> {
            try (Visitor visitor = stranger(width).under(scheme).logIn(screen.person())) {
                visitor.open(screen.path());
                assertThat(visitor.page().locator("main#content")).isVisible();
                visitor.fitsTheWindow(name);
                visitor.look("look/" + name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT));
            }
        });
    }

    private Map<String, Screen> screens() {
        Map<String, Screen> screens = new LinkedHashMap<>();
        screens.put("home", new Screen("sekretariat", "/"));
        screens.put("home-of-a-department", new Screen("opd.disporapar", "/"));
        screens.put("calendar", new Screen("sekretariat", "/kalender"));
        screens.put("week", new Screen("opd.disporapar", "/kalender?tampilan=pekan"));
        screens.put("new-post", new Screen("opd.disporapar", "/konten/baru"));
        screens.put("draft", new Screen("opd.disporapar", "/konten/" + draft()));
        screens.put("posts", new Screen("sekretariat", "/konten"));
        screens.put("queue", new Screen("sekretariat", "/persetujuan"));
        screens.put("campaigns", new Screen("sekretariat", "/kampanye"));
        screens.put("rakor", new Screen("sekretariat", "/rakor"));
        screens.put("follow-ups", new Screen("sekretariat", "/tindak-lanjut"));
        screens.put("report", new Screen("pimpinan", "/laporan"));
        return screens;
    }

    private String draft() {
        return people.ask(
                DemoPeople.DISPORAPAR,
                () -> posts.page(
                                CalendarFilter.of(
                                        Set.of(people.opdOf(DemoPeople.DISPORAPAR)),
                                        Set.of(PostStage.CHANGES_REQUESTED)),
                                PostSlice.ALL,
                                false,
                                0,
                                1)
                        .getFirst()
                        .id()
                        .value()
                        .toString());
    }

    /** Where somebody looks. */
    private record Screen(String person, String path) {}
}
