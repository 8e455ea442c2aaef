package id.wajahkota.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a screen reader reads of a screen, in its order. Whoever changes a screen reads its text before it is checked in: the
 * screen as it is now lies in {@code target/reading-order}.
 */
class ReadingOrderIT extends BrowserJourney {

    private static final Path KEPT = Path.of("src/test/resources/reading-order");
    private static final Path SEEN = Path.of("target/reading-order");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "login, '', /login",
        "new-post, opd.dispussipda, /konten/baru",
        "new-campaign, opd.disporapar, /kampanye/ubah/baru"
    })
    void isAsItWasReadLast(String name, String person, String path) throws IOException {
        try (Visitor visitor = stranger(1440)) {
            if (!person.isEmpty()) {
                visitor.logIn(person);
            }
            visitor.open(path);
            String read = visitor.page().locator("main").ariaSnapshot() + "\n";
            Files.createDirectories(SEEN);
            Files.writeString(SEEN.resolve(name + ".yaml"), read);
            assertThat(read).isEqualTo(Files.readString(KEPT.resolve(name + ".yaml")));
        }
    }
}
