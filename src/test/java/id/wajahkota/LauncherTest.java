package id.wajahkota;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher, beside a build that only says how it was called. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void lay() throws IOException {
        Files.copy(Path.of("portal"), folder.resolve("portal"));
        write("mvnw", "#!/bin/sh\necho \"JDK $JAVA_HOME built with $*\"\n");
        write("src/test/sh/find-program", "#!/bin/sh\necho /bin/true\n");
        write(
                "src/test/java/id/wajahkota/TestDay.java",
                Files.readString(Path.of("src/test/java/id/wajahkota/TestDay.java")));
        write("src/test/java/id/wajahkota/TestSummary.java", "class TestSummary { static void main() {} }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"morgen", "2027-13-45", "2027-02-29", "", "2027-01-01T25:00"})
    void whatIsNoDayIsSaidBeforeAnythingIsBuilt(String day) throws IOException {
        assertThat(run(Map.of("JAVA_HOME", System.getProperty("java.home")), "test", "--today", day))
                .contains("is no day to run on")
                .doesNotContain("built with");
    }

    @Test
    void aTestKnowsNothingButADay() throws IOException {
        assertThat(run(Map.of("JAVA_HOME", System.getProperty("java.home")), "test", "--todya", "2027-01-01"))
                .contains("there is no '--todya'")
                .doesNotContain("built with");
    }

    @Test
    void theDevelopmentLoopGetsWhatIsSaidOfThePortal() throws IOException {
        write("mvnw", "#!/bin/sh\nmkdir -p target && printf any.jar > target/dev.classpath\n");
        write("src/test/sh/find-node", "#!/bin/sh\necho /node\n");
        write(
                "src/test/java/id/wajahkota/dev/DevelopmentLoop.java",
                "package id.wajahkota.dev; class DevelopmentLoop { static void main(String[] said) {"
                        + " System.out.println(String.join(\",\", said) + System.getenv(\"PATH\")); } }");
        String said = run(Map.of("JAVA_HOME", System.getProperty("java.home")), "dev", "--server.port=8081");
        assertThat(said).contains("--server.port=8081/node:");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private String run(Map<String, String> environment, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of("./portal"), Stream.of(arguments))
                        .toList())
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.onExit().join();
        return said;
    }

    @Test
    void theJdkIsFoundThoughItSaysWhichOptionsItPickedUp() throws IOException {
        String home = System.getProperty("java.home");
        String said = run(Map.of("JAVA_TOOL_OPTIONS", "-Dany=thing", "JAVA_HOME", home), "test");
        assertThat(said).contains("JDK " + home).doesNotContain("no JDK 25");
    }

    @ParameterizedTest
    @CsvSource({"2027-01-01", "2026-12-31T23:59"})
    void theSuiteRunsOnTheDayThatIsNamed(String day) throws IOException {
        assertThat(run(Map.of(), "test", "--today", day)).contains("verify -Dportal.test.today=" + day);
    }

    @Test
    void aDayThatIsMissingIsAskedFor() throws IOException {
        assertThat(run(Map.of(), "test", "--today"))
                .contains("is no day to run on")
                .doesNotContain("built with");
    }
}
