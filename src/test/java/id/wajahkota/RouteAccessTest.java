package id.wajahkota;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.Role;
import id.wajahkota.city.identity.ui.ScreenAccess;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may open which screen. A screen that is not in this table does not pass. */
class RouteAccessTest {

    /** route, then a column each for Admin OPD, Sekretariat, Penasihat, Pimpinan, Inspektorat, Administrator. */
    private static final String TABLE = """
            (home)                yes yes yes yes yes yes
            login                 yes yes yes yes yes yes
            kalender              yes yes yes yes yes no
            kalender/keseimbangan yes yes yes yes yes no
            kalender/langganan    yes yes yes yes yes no
            kalender/impor        yes no  no  no  no  no
            kalender/impor/:id    yes no  no  no  no  no
            kampanye              yes yes yes yes yes no
            kampanye/:id          yes yes yes yes yes no
            kampanye/ubah/:id     yes no  no  no  no  no
            persetujuan           yes yes yes yes yes no
            persetujuan/:jenis/:id no yes yes yes no  no
            krisis                yes yes yes yes yes yes
            konten                yes yes no  yes yes no
            konten/baru           yes no  no  no  no  no
            konten/:id            yes yes yes yes yes no
            templat               yes yes no  no  no  no
            admin/pengguna        no  no  no  no  no  yes
            admin/opd             no  no  no  no  no  yes
            admin/alur-persetujuan no no no no no yes
            admin/hari-libur      no  no  no  no  no  yes
            admin/jam-kerja       no  no  no  no  no  yes
            admin/aturan-kalender no  no  no  no  no  yes
            admin/masa-pemilu     no  no  no  no  no  yes
            admin/peristiwa       no  no  no  no  no  yes
            laporan               yes yes no  yes yes no
            ekspor                yes yes yes yes yes yes
            pemberitahuan         yes yes yes yes yes no
            rakor                 yes yes yes yes yes no
            rakor/:id             yes yes yes yes yes no
            rakor/ubah/:id        no  yes no  no  no  no
            rakor/:id/jalan       yes yes no  yes no  no
            rakor/:id/layar       yes yes no  yes no  no
            rakor/:id/notula/:nomor yes yes yes yes yes no
            hadir/:id/:kode       yes yes yes yes yes no
            verifikasi/:kode      yes yes yes yes yes yes
            tindak-lanjut         yes yes yes yes yes no
            tindak-lanjut/:id     yes yes yes yes yes no
            arahan/:id            yes yes yes yes yes no
            program               yes yes yes yes yes no
            program/:id           yes yes yes yes yes no
            """;

    private static final Map<String, Class<?>> SCREENS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("id.wajahkota").stream()
                    .filter(type -> type.isAnnotatedWith(Route.class))
                    .map(JavaClass::reflect)
                    .collect(Collectors.toMap(RouteAccessTest::route, type -> type));

    static Stream<Arguments> table() {
        return TABLE.lines()
                .map(line -> line.split(" +"))
                .flatMap(cells -> Arrays.stream(Role.values())
                        .map(role -> Arguments.of(cells[0], role, cells[1 + role.ordinal()].equals("yes"))));
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @MethodSource("table")
    void theScreenOpensForWhomTheTableSays(String route, Role role, boolean opens) {
        boolean mayOpen = new ScreenAccess().hasAccess(SCREENS.get(route), () -> "somebody", role.name()::equals);
        assertThat(mayOpen).isEqualTo(opens);
    }

    @Test
    void everyScreenIsInTheTable() {
        Set<String> listed = TABLE.lines().map(line -> line.split(" +")[0]).collect(Collectors.toSet());
        assertThat(SCREENS.keySet()).isEqualTo(listed);
    }

    private static String route(Class<?> screen) {
        String value = screen.getAnnotation(Route.class).value();
        return value.isEmpty() ? "(home)" : value;
    }
}
