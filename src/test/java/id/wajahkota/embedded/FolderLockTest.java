package id.wajahkota.embedded;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    @Test
    void aSecondPortalOnTheSameFolderIsToldSo(@TempDir Path folder) {
        try (FolderLock first = FolderLock.take(folder)) {
            assertThatThrownBy(() -> FolderLock.take(folder))
                    .as("while %s is held", first)
                    .isInstanceOf(EmbeddedDatabaseException.class)
                    .hasMessageContaining("Another portal is running");
        }
        FolderLock.take(folder).close();
    }
}
