package id.wajahkota;

import id.wajahkota.platform.shared.SuiteClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.springframework.util.FileSystemUtils;

/**
 * Begins every test run on the suite's day, with an empty database; the unpacked programs stay, since they take the
 * time.
 */
public class SuiteSession implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        System.setProperty("portal.test.start", SuiteClock.START.toString());
        String database = System.getProperty("portal.test.database", "target/test-database-1");
        System.setProperty("portal.test.database", database);
        try {
            FileSystemUtils.deleteRecursively(Path.of(database, "data"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
