package id.wajahkota.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceCompilerTest {

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".java"), text);
    }

    private SourceCompiler compiler() {
        return new SourceCompiler(folder, folder, folder.toString());
    }

    @Test
    void whatNamesAChangedClassIsCompiledWithIt() throws IOException {
        Path greeting = write("Greeting", "class Greeting { static String words() { return \"Pagi\"; } }");
        write("Greeter", "class Greeter { String greet() { return Greeting.words(); } }");
        write("Clock", "class Clock {}");
        assertThat(compiler().compile(Set.of(greeting))).isEmpty();
        assertThat(folder.resolve("Greeting.class")).exists();
        assertThat(folder.resolve("Greeter.class")).exists();
        assertThat(folder.resolve("Clock.class")).doesNotExist();
    }

    @Test
    void whatNoLongerFitsAChangedClassIsSaid() throws IOException {
        Path greeting = write("Greeting", "class Greeting { static int words() { return 1; } }");
        write("Greeter", "class Greeter { String greet() { return Greeting.words(); } }");
        assertThat(compiler().compile(Set.of(greeting)))
                .singleElement()
                .asString()
                .contains("Greeter.java:1");
    }
}
