package id.wajahkota.platform.embedded;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    @Test
    void aSecondPortalOnTheSameFolderIsToldSo(@TempDir Path folder) {
        try (FolderLock first = FolderLock.take(DatabaseFolder.at(folder))) {
            assertThatThrownBy(() -> FolderLock.take(DatabaseFolder.at(folder)))
                    .as("while %s is held", first)
                    .isInstanceOf(EmbeddedDatabaseException.class)
                    .hasMessageContaining("Another portal is running");
        }
        FolderLock.take(DatabaseFolder.at(folder)).close();
    }
}
