package id.wajahkota;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What can be changed has a version, so that nobody's change is lost to somebody who did not see it; or it says here why not. */
class LostUpdateTest {

    private static final Map<String, String> EXCUSES = Map.of(
            "Autosave", "only its writer changes it, and the latest typing counts",
            "Feed", "only its owner changes it",
            "SavedFilter", "only its owner changes it",
            "InvitationAnswer", "a department's latest answer counts, and the history holds those before",
            "Minutes", "a version is reopened once, while the rakor is locked");

    @Test
    void whatCanBeChangedHasAVersion() {
        Set<String> bare = new TreeSet<>();
        for (JavaClass entity : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("id.wajahkota")) {
            if (entity.isAnnotatedWith(Entity.class) && isChanged(entity) && !hasVersion(entity)) {
                bare.add(entity.getSimpleName());
            }
        }
        assertThat(bare).isEqualTo(new TreeSet<>(EXCUSES.keySet()));
    }

    private static boolean hasVersion(JavaClass entity) {
        return entity.getFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class));
    }

    private static boolean isChanged(JavaClass entity) {
        return entity.getMethods().stream()
                .flatMap(method -> method.getFieldAccesses().stream())
                .filter(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET)
                .map(JavaAccess::getTargetOwner)
                .collect(Collectors.toSet())
                .contains(entity);
    }
}
