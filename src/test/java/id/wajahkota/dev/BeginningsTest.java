package id.wajahkota.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeginningsTest {

    private static final String READY = "10:00:00 INFO  Wajah Kota is ready: http://localhost:8080";

    @TempDir
    private Path folder;

    private Path trigger;
    private Beginnings beginnings;

    @BeforeEach
    void begin() {
        trigger = folder.resolve("trigger");
        beginnings = new Beginnings(trigger);
    }

    @Test
    void whatIsSavedWhileThePortalBeginsWaitsUntilItHas() throws IOException {
        beginnings.want();
        assertThat(trigger).doesNotExist();
        beginnings.hear(READY);
        assertThat(trigger).exists();
    }

    @Test
    void whateverIsSavedMeanwhileTakesOneBeginning() throws IOException {
        beginnings.hear(READY);
        beginnings.want();
        String first = Files.readString(trigger);
        beginnings.want();
        beginnings.want();
        assertThat(trigger).hasContent(first);
        beginnings.hear(READY);
        String second = Files.readString(trigger);
        assertThat(second).isNotEqualTo(first);
        beginnings.hear(READY);
        assertThat(trigger).hasContent(second);
    }

    @Test
    void aBeginningThatFailedIsOverToo() throws IOException {
        beginnings.hear("APPLICATION FAILED TO START");
        beginnings.want();
        assertThat(trigger).exists();
    }
}
