package id.wajahkota;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The screens speak as the glossary of the domain page has it: one thing has one word. */
class GlossaryTest {

    private static final Path DOMAIN = Path.of("src/docs/domain.md");
    private static final Path BUNDLES = Path.of("src/main/resources/i18n");

    /** Other names under which an import finds a column are those of other people. */
    private static final String OTHER_NAMES = "plan.also.";

    record Word(String language, String said, List<String> unsaid) {}

    /** The rows of the table below "One word for one thing": language, the word, the words that it takes the place of. */
    static Stream<Word> words() throws IOException {
        return Files.readAllLines(DOMAIN).stream()
                .dropWhile(line -> !line.startsWith("### One word for one thing"))
                .dropWhile(line -> !line.startsWith("| ---"))
                .skip(1)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|"))
                .map(cells -> new Word(
                        cells[1].trim(),
                        cells[2].trim(),
                        Arrays.stream(cells[3].split(",")).map(String::trim).toList()));
    }

    @ParameterizedTest
    @MethodSource("words")
    void noBundleSaysItOtherwise(Word word) throws IOException {
        Pattern unsaid = Pattern.compile("(?iu)\\b(" + String.join("|", word.unsaid()) + ")(nya|an)?\\b");
        try (Stream<Path> bundles = Files.list(BUNDLES)) {
            assertThat(bundles.filter(path -> path.toString().endsWith("_" + word.language() + ".properties"))
                            .flatMap(GlossaryTest::lines)
                            .filter(line -> unsaid.matcher(line.substring(line.indexOf('=')))
                                    .find()))
                    .as(word.said())
                    .isEmpty();
        }
    }

    private static Stream<String> lines(Path bundle) {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return texts.stringPropertyNames().stream()
                .filter(key -> !key.startsWith(OTHER_NAMES))
                .map(key -> key + "=" + texts.getProperty(key));
    }
}
