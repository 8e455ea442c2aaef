package id.wajahkota.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import id.wajahkota.demo.DemoStage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One person at one browser, who finds things by their words. */
final class Visitor implements AutoCloseable {

    private static final Path SHOTS = Path.of("target/screenshots");
    private static final Set<String> GRAVE = Set.of("moderate", "serious", "critical");

    private final String address;
    private final BrowserContext context;
    private final Page page;

    Visitor(Chromium chromium, String address, int width) {
        this(chromium, address, width, "America/New_York");
    }

    Visitor(Chromium chromium, String address, int width, String zone) {
        this.address = address;
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setTimezoneId(zone)
                        .setLocale("en-US")
                        .setReducedMotion(ReducedMotion.REDUCE));
        page = context.newPage();
        page.setDefaultTimeout(Chromium.PATIENCE_MILLISECONDS);
    }

    Page page() {
        return page;
    }

    /** At a browser that prefers light or dark. */
    Visitor under(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return this;
    }

    /** Logs in as the form would, without drawing it. */
    Visitor logIn(String username) {
        APIResponse answer = page.request()
                .post(
                        address + "/login",
                        RequestOptions.create()
                                .setMaxRedirects(0)
                                .setForm(FormData.create()
                                        .set("username", username)
                                        .set("password", DemoStage.PASSWORD)));
        assertThat(answer.headers().get("location")).isNotNull().doesNotContain("login");
        return this;
    }

    /** Logs in as a person does, and waits for what they see then. */
    Visitor logInByForm(String username) {
        page.navigate(address + "/login");
        page.getByLabel("Nama pengguna").fill(username);
        page.getByLabel("Kata sandi", new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill(DemoStage.PASSWORD);
        button("Masuk").click();
        page.waitForURL(url -> !url.contains("login"));
        page.locator("h1").first().waitFor();
        return this;
    }

    void open(String path) {
        page.navigate(address + path);
        page.locator("h1").first().waitFor();
    }

    /** What stands at an address, for a program that brings those headers. */
    APIResponse fetch(String path, Map<String, String> headers) {
        RequestOptions options = RequestOptions.create();
        headers.forEach(options::setHeader);
        return page.request().get(address + path, options);
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The button of the dialog that is open. */
    Locator dialogButton(String name) {
        return page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    /** The button of a question. */
    Locator answer(String name) {
        return page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    /** Opens a menu and takes that from it. */
    void choose(String menu, String item) {
        for (String name : List.of(menu, item)) {
            page.getByRole(
                            AriaRole.MENUITEM,
                            new Page.GetByRoleOptions().setName(name).setExact(true))
                    .click();
        }
    }

    /** Where the day of something is typed. By its place, not by its role: an open calendar hides the rest of a phone's screen. */
    Locator dayOf(String label) {
        return page.locator(
                "vaadin-date-time-picker:has(> label:text-is('%s')) vaadin-date-picker > input".formatted(label));
    }

    /** Where the time of day of something is typed. */
    Locator timeOf(String label) {
        return page.locator(
                "vaadin-date-time-picker:has(> label:text-is('%s')) vaadin-time-picker > input".formatted(label));
    }

    /** What waits on the home page, by its title. */
    Locator waiting(String title) {
        return page.locator(".inbox")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(title))
                .first();
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    Locator text(String words) {
        return page.getByText(words).first();
    }

    /**
     * Clicks into a day, beside what it holds. What shades the days on which nobody works lies above them and takes the
     * pointer, and the calendar goes by where it is.
     */
    void clickCornerOf(Locator day) {
        day.click(new Locator.ClickOptions().setPosition(4, 4).setForce(true));
    }

    void menu(String name) {
        page.locator("vaadin-side-nav-item")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
    }

    /**
     * Takes a picture, and has axe look for what would keep somebody from using the screen. No screen has frames, so axe
     * needs no page of its own to join what it finds in each.
     */
    void look(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SHOTS.resolve(name + ".png"))
                .setFullPage(true));
        examine(name, new AxeBuilder(page));
    }

    /** Nothing has to be scrolled to the side. */
    void fitsTheWindow(String name) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels by which %s is wider than its window", name)
                .isEqualTo(0);
    }

    /** Has axe look within the frame around every screen, which is as it was when it was last looked at; takes no picture. */
    void examineWithinTheFrame(String name) {
        examine(name, new AxeBuilder(page).include("#content"));
    }

    /** Vaadin's own sign of the connection stands outside every landmark, and is hidden while there is one. */
    private void examine(String name, AxeBuilder axe) {
        List<Rule> grave =
                axe.exclude("vaadin-connection-indicator").setLegacyMode(true).analyze().getViolations().stream()
                        .filter(violation -> GRAVE.contains(violation.getImpact()))
                        .toList();
        assertThat(grave)
                .as("axe on %s", name)
                .extracting(violation -> violation.getId() + ": " + violation.getNodes())
                .isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
