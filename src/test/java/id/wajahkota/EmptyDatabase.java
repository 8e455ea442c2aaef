package id.wajahkota;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.springframework.util.FileSystemUtils;

/** Begins every test run with an empty database; the unpacked programs stay, since they take the time. */
public class EmptyDatabase implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        try {
            FileSystemUtils.deleteRecursively(Path.of("target/test-database/data"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
