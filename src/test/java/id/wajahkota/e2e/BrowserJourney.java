package id.wajahkota.e2e;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** The whole portal, served on a free port to a real browser; all journeys share the portal. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
abstract class BrowserJourney {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void openTheBrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void closeTheBrowser() {
        chromium.close();
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Somebody who has not logged in yet, at a window of that many pixels. */
    Visitor stranger(int width) {
        return new Visitor(chromium, address(), width);
    }

    /** The same, at a browser that believes to be elsewhere. */
    Visitor strangerIn(String zone, int width) {
        return new Visitor(chromium, address(), width, zone);
    }
}
