package id.wajahkota.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every screen that links lead to, opened by its address alone, as from a notice or after a reload: whatever it is made of has
 * come with it. One of each kind is opened for each person.
 */
class EveryAddressIT extends BrowserJourney {

    private static final String IDENTITY = "[0-9a-f]{8}-[0-9a-f-]{27}";
    private static final int FEWEST = 8;

    /** Custom elements that no script has defined, but for those that never are. */
    private static final String UNDEFINED = """
            () => [...document.querySelectorAll(':not(:defined)')].map(element => element.localName)
                .filter(name => !name.startsWith('flow-container') && name !== 'vaadin-grid-cell-content')
            """;

    private static final String LINKS = """
            () => [...document.querySelectorAll('a[href], vaadin-side-nav-item')]
                .filter(link => !link.hasAttribute('router-ignore') && !link.hasAttribute('download'))
                .map(link => link.getAttribute('href') ?? link.path).filter(path => path)
                .map(path => new URL(path, document.baseURI))
                .filter(url => url.origin === location.origin && !/\\.|berkas|lampiran|media|masuk|logout/.test(url.pathname))
                .map(url => url.pathname + url.search)
            """;

    @ParameterizedTest
    @ValueSource(strings = {"opd.disporapar", "sekretariat", "admin"})
    void aScreenIsWholeHoweverItIsOpened(String person) {
        Map<String, String> opened = new HashMap<>();
        Deque<String> waiting = new ArrayDeque<>(List.of("/"));
        try (Visitor visitor = stranger(1440).logIn(person)) {
            while (!waiting.isEmpty()) {
                String path = waiting.removeFirst();
                if (opened.putIfAbsent(kind(path), path) == null) {
                    assertThat(missing(visitor, path)).as(path).isEmpty();
                    waiting.addAll(links(visitor.page()));
                }
            }
        }
        assertThat(opened).hasSizeGreaterThan(FEWEST);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/%00, 400, Permintaan tidak dipahami",
        "/x%2fy, 400, Permintaan tidak dipahami",
        "/media/none/kecil, 404, Tidak ditemukan",
        "/lampiran/none, 404, Tidak ditemukan",
        "/berkas/laporan/none.pdf, 404, Tidak ditemukan"
    })
    void whatLeadsNowhereIsToldInThePortalsWords(String path, int status, String words) {
        try (Visitor visitor = stranger(1440).logIn("sekretariat")) {
            APIResponse answer = visitor.fetch(path, Map.of("Accept-Language", "id"));
            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.text()).contains("<h1>" + words + "</h1>");
        }
    }

    /** A browser that lists more languages than the server itself would read still gets its page. */
    @Test
    void manyLanguagesAreNoFailure() {
        try (Visitor visitor = stranger(1440)) {
            String languages = "aa,".repeat(200) + "id";
            assertThat(visitor.fetch("/login", Map.of("Accept-Language", languages))
                            .status())
                    .isEqualTo(200);
        }
    }

    private static List<?> missing(Visitor visitor, String path) {
        visitor.open(path);
        return (List<?>) visitor.page().evaluate(UNDEFINED);
    }

    private static List<String> links(Page page) {
        return ((List<?>) page.evaluate(LINKS)).stream().map(String::valueOf).toList();
    }

    /** Addresses that differ in an identity, or in what they ask a screen to show, are of one kind. */
    private static String kind(String path) {
        return path.replaceAll("\\?.*", "").replaceAll(IDENTITY, "id");
    }
}
