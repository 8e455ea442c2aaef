package id.wajahkota.identity.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.identity.Role;
import id.wajahkota.shared.ui.BundleTranslations;
import id.wajahkota.spreadsheet.Field;
import id.wajahkota.spreadsheet.Vocabulary;
import java.util.List;
import java.util.stream.Stream;

/** How the columns of registers and the roles may be called, in every language of the portal. */
@SpringComponent
class RegisterFields {

    private final BundleTranslations bundles;

    RegisterFields(BundleTranslations bundles) {
        this.bundles = bundles;
    }

    List<Field> opds() {
        return Stream.of("code", "name", "kind")
                .map(key -> field(key, "opdRegister." + key, true))
                .toList();
    }

    List<Field> accounts() {
        return Stream.of("username", "name", "roles", "opds")
                .map(key -> field(key, "account." + key, !key.equals("opds")))
                .toList();
    }

    Vocabulary<Role> roles() {
        Vocabulary<Role> roles = new Vocabulary<>();
        for (Role role : Role.values()) {
            named("Role." + role).forEach(name -> roles.add(name, role));
            roles.add(role.name(), role);
        }
        return roles;
    }

    private Field field(String key, String name, boolean required) {
        return new Field(
                key, Stream.concat(named(name), Stream.of(key)).distinct().toList(), required);
    }

    private Stream<String> named(String key) {
        return bundles.getProvidedLocales().stream().map(locale -> bundles.getTranslation(key, locale));
    }
}
