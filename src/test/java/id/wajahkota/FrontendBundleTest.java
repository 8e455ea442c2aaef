package id.wajahkota;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.internal.BundleUtils;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The committed frontend holds one build: what its page asks for, and nothing that an earlier build left behind. */
class FrontendBundleTest {

    private static final Path BUNDLE = Path.of("src/main/bundles/prod.bundle");
    private static final String PAGE = "webapp/index.html";
    /** Screens whose parts come with the page, or that are made of plain HTML. */
    private static final Set<String> WITHOUT_PARTS_OF_THEIR_OWN =
            Set.of("LoginView", "HomeView", "MinutesVersionView", "ProjectorView");

    private static final long LARGEST = 2_000_000;

    /** Text of the page and of every script, by file name. */
    private static Map<String, String> texts;

    @BeforeAll
    static void open() throws IOException {
        try (ZipFile bundle = new ZipFile(BUNDLE.toFile())) {
            texts = bundle.stream()
                    .filter(entry -> entry.getName().equals(PAGE)
                            || entry.getName().matches("webapp/VAADIN/build/.*\\.(js|css)"))
                    .collect(Collectors.toMap(
                            entry -> Path.of(entry.getName()).getFileName().toString(),
                            entry -> {
                                try (var in = bundle.getInputStream(entry)) {
                                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                                } catch (IOException failure) {
                                    throw new UncheckedIOException(failure);
                                }
                            },
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    @Test
    void everyFileIsAskedForByThePageOrByAFileThatItAsksFor() {
        Set<String> asked = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of("index.html"));
        while (!open.isEmpty()) {
            String text = texts.get(open.remove());
            texts.keySet().stream().filter(text::contains).filter(asked::add).forEach(open::add);
        }
        assertThat(texts.keySet().stream().filter(file -> !file.equals("index.html")))
                .hasSizeGreaterThan(50)
                .isSubsetOf(asked);
    }

    @Test
    void thereIsOneEntryAndOneCopyOfTheChartsAndTheWholeIsSmall() throws IOException {
        assertThat(named("indexhtml")).hasSize(1);
        assertThat(named("chart-drawing")).hasSize(1);
        assertThat(texts.values().stream().filter(text -> text.contains("radiusAxis")))
                .as("files with code of ECharts")
                .hasSize(1);
        assertThat(Files.size(BUNDLE)).isLessThan(LARGEST);
    }

    /** The browser fetches what a screen is made of by a name made from that of its class; a screen that moved has another. */
    @Test
    void theFrontendWasBuiltSinceAScreenWasAddedOrMoved() {
        String page = String.join("", texts.values());
        assertThat(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("id.wajahkota").stream()
                                .filter(type -> type.isAnnotatedWith(Route.class))
                                .map(JavaClass::getName)
                                .filter(name -> !WITHOUT_PARTS_OF_THEIR_OWN.contains(
                                        name.substring(name.lastIndexOf('.') + 1))))
                .isNotEmpty()
                .allMatch(name -> page.contains(BundleUtils.getChunkId(name)));
    }

    @Test
    void chartCodeComesOnlyWithAChart() {
        String file = named("chart-drawing").getFirst();
        assertThat(texts.entrySet().stream()
                        .filter(entry -> entry.getValue().contains(file))
                        .map(Map.Entry::getKey))
                .allMatch(name -> name.startsWith("portal-chart"));
        assertThat(texts.get(named("portal-chart").getFirst())).contains("import(`./" + file);
    }

    private static List<String> named(String start) {
        return texts.keySet().stream()
                .filter(file -> file.startsWith(start + "-"))
                .toList();
    }
}
