package id.wajahkota.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.io.monitor.FileAlterationObserver;
import org.junit.jupiter.api.Test;

class SavedFilesTest {

    private final List<Set<Path>> heard = new ArrayList<>();

    @Test
    void aFailureIsNotTheLastThatIsHeard() throws IOException {
        FileAlterationObserver observer =
                FileAlterationObserver.builder().setFile(new File(".")).get();
        SavedFiles files = new SavedFiles(saved -> {
            heard.add(saved);
            throw new IOException("gone again");
        });
        files.onFileChange(new File("a"));
        files.onStop(observer);
        files.onFileCreate(new File("b"));
        files.onStop(observer);
        files.onStop(observer);
        assertThat(heard).containsExactly(Set.of(Path.of("a")), Set.of(Path.of("b")));
    }
}
