package id.wajahkota;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.wajahkota.city.identity.Role;
import id.wajahkota.city.workcalendar.HolidayKind;
import id.wajahkota.content.campaign.CampaignColour;
import id.wajahkota.content.campaign.CampaignStage;
import id.wajahkota.content.feed.FeedScope;
import id.wajahkota.content.post.Channel;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.content.template.TemplateKind;
import id.wajahkota.platform.journal.CommonAction;
import id.wajahkota.rakor.followup.FollowUpAction;
import id.wajahkota.review.approval.Nearness;
import id.wajahkota.review.approval.NeutralityStatement;
import id.wajahkota.review.approval.QueueKind;
import id.wajahkota.review.approval.ReviewAction;
import id.wajahkota.review.approval.Rubric;
import id.wajahkota.review.approval.SubmissionStatus;
import id.wajahkota.review.approval.Verdict;
import id.wajahkota.review.remark.RemarkStatus;
import id.wajahkota.review.route.Quorum;
import id.wajahkota.review.route.StepKind;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Every text a person sees stands in both languages. */
class BundlesTest {

    private static final Pattern KEY = Pattern.compile("(?:getTranslation|text)\\(\\s*\"([A-Za-z][A-Za-z0-9_.]+)\"");

    private static final Path SOURCES = Path.of("src/main/java/id/wajahkota");
    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final List<String> LANGUAGES = List.of("id", "en");

    private static final ApplicationModules MODULES = ApplicationModules.of(PortalApplication.class);

    private final Properties indonesian = load("id");
    private final Properties english = load("en");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(new TreeSet<>(indonesian.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
    }

    @Test
    void noKeyStandsTwice() {
        for (String language : LANGUAGES) {
            List<String> keys = files(language)
                    .flatMap(BundlesTest::lines)
                    .filter(line -> line.matches("[A-Za-z0-9_.]+=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys).as(language).doesNotHaveDuplicates();
        }
    }

    /** Each module has a pair of bundles of its own, and there is no other. */
    @Test
    void aBundleBelongsToAModuleAndHoldsTheSameInBothLanguages() {
        List<Path> indonesianFiles = files("id").toList();
        assertThat(indonesianFiles).allSatisfy(file -> {
            String module = file.getFileName().toString().replace("_id.properties", "");
            assertThat(MODULES.getModuleByName(module)).isPresent();
            assertThat(keys(file)).isEqualTo(keys(file.resolveSibling(module + "_en.properties")));
        });
        assertThat(files("en")).hasSameSizeAs(indonesianFiles);
    }

    /** What a module says itself stands in its bundle, or in one below it that several use. */
    @Test
    void aModuleSpeaksFromItsOwnBundleOrFromOneThatItMayUse() {
        Map<String, String> owners = new HashMap<>();
        files("id")
                .forEach(file -> keys(file)
                        .forEach(key ->
                                owners.put(key, file.getFileName().toString().replace("_id.properties", ""))));
        MODULES.forEach(module -> assertThat(named(folder(module)))
                .as(module.getIdentifier().toString())
                .allSatisfy(key -> assertThat(owners.get(key))
                        .as(key)
                        .matches(owner -> owner.equals(module.getIdentifier().toString())
                                || module.getDirectDependencies(MODULES)
                                        .uniqueModules()
                                        .anyMatch(used ->
                                                used.getIdentifier().toString().equals(owner)))));
    }

    @Test
    void noTextIsEmpty() {
        assertThat(Stream.of(indonesian, english).flatMap(bundle -> bundle.values().stream()))
                .noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void bothLanguagesMentionTheSameArguments() {
        assertThat(indonesian.stringPropertyNames())
                .allSatisfy(
                        key -> assertThat(arguments(indonesian, key)).as(key).isEqualTo(arguments(english, key)));
    }

    @Test
    void everyKeyThatAScreenNamesIsThere() {
        assertThat(named(SOURCES)).isNotEmpty().isSubsetOf(indonesian.stringPropertyNames());
    }

    private static Path folder(ApplicationModule module) {
        return Path.of("src/main/java", module.getBasePackage().getName().split("\\."));
    }

    private static Set<String> named(Path folder) {
        Set<String> named = new TreeSet<>();
        walk(folder, ".java")
                .forEach(source -> KEY.matcher(read(source))
                        .results()
                        .map(found -> found.group(1))
                        .filter(key -> !key.endsWith("."))
                        .forEach(named::add));
        return named;
    }

    static Stream<String> wordsOfTheDomain() {
        return Stream.of(
                        constants("Role.", Role.values()),
                        constants("PostStage.", PostStage.values()),
                        constants("CommonAction.", CommonAction.values()),
                        constants("Channel.", Channel.values()),
                        constants("ReviewAction.", ReviewAction.values()),
                        constants("StepKind.", StepKind.values()),
                        constants("Quorum.", Quorum.values()),
                        constants("Verdict.", Verdict.values()),
                        constants("Criterion.", Rubric.Criterion.values()),
                        constants("QueueKind.", QueueKind.values()),
                        constants("Nearness.", Nearness.values()),
                        constants("queue.bulk.", "APPROVE", "REQUEST_CHANGES", "REJECT"),
                        constants("SubmissionStatus.", SubmissionStatus.values()),
                        constants("Often.", "ONCE", "WEEKLY", "MONTHLY"),
                        constants("CalendarKind.", "MONTH", "WEEK", "DAY", "LIST"),
                        constants("BulkKind.", "MOVE", "CANCEL"),
                        constants("nextStep.", PostStage.values()),
                        constants("CampaignColour.", CampaignColour.values()),
                        constants("FeedScope.", FeedScope.values()),
                        constants("feed.name.", FeedScope.values()),
                        constants("TemplateKind.", TemplateKind.values()),
                        constants("template.menu.", TemplateKind.values()),
                        constants("HolidayKind.", HolidayKind.values()),
                        constants("CampaignStage.", CampaignStage.values()),
                        constants(
                                "notice.move.",
                                "PASS_STEP",
                                "AGREE",
                                "ADVISE",
                                "GO_ON",
                                "REQUEST_CHANGES",
                                "APPROVE",
                                "REJECT",
                                "JUSTIFY",
                                "REPRIMAND",
                                "HOLD",
                                "RELEASE",
                                "CANCEL",
                                "REMARK",
                                "REMARK_REPLY",
                                "MENTION",
                                "INVITE",
                                "ASSIGN"),
                        constants("notice.move.", FollowUpAction.values()),
                        constants("NeutralityStatement.", NeutralityStatement.values()),
                        constants("RemarkStatus.", RemarkStatus.values()),
                        constants("remark.to.", RemarkStatus.values()),
                        constants("remark.reason.", "ADOPTED", "DECLINED"))
                .flatMap(List::stream);
    }

    /** Found by what they are, so that a new one is not forgotten. */
    static Stream<String> refusals() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("id.wajahkota").stream()
                        .filter(type -> type.isEnum() && type.getSimpleName().endsWith("Refusal"))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(reason -> "refusal." + ((Enum<?>) reason).name());
    }

    @ParameterizedTest
    @MethodSource({"wordsOfTheDomain", "refusals"})
    void everyConstantThatIsShownHasWords(String key) {
        assertThat(indonesian.stringPropertyNames()).contains(key);
    }

    private static List<String> constants(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> prefix + value.name()).toList();
    }

    private static List<String> constants(String prefix, String... names) {
        return Arrays.stream(names).map(name -> prefix + name).toList();
    }

    private static Set<String> arguments(Properties bundle, String key) {
        return new MessageFormat(bundle.getProperty(key)).getArgumentNames();
    }

    private static Properties load(String language) {
        Properties all = new Properties();
        files(language).forEach(file -> all.putAll(properties(file)));
        return all;
    }

    private static Set<String> keys(Path file) {
        return properties(file).stringPropertyNames();
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        return properties;
    }

    private static Stream<Path> files(String language) {
        return walk(BUNDLES, "_" + language + ".properties");
    }

    private static Stream<String> lines(Path file) {
        return read(file).lines();
    }

    private static Stream<Path> walk(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
