package id.wajahkota.city.identity.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.Role;
import id.wajahkota.platform.spreadsheet.Field;
import id.wajahkota.platform.spreadsheet.Vocabulary;
import id.wajahkota.platform.spreadsheet.ui.ImportWords;
import java.util.List;
import java.util.stream.Stream;

/** The columns of the registers, and how roles may be called. */
@SpringComponent
class RegisterFields {

    private final ImportWords words;

    RegisterFields(ImportWords words) {
        this.words = words;
    }

    List<Field> opds() {
        return Stream.of("code", "name", "kind")
                .map(key -> words.field(key, "opdRegister." + key, true))
                .toList();
    }

    List<Field> accounts() {
        return Stream.of("username", "name", "roles", "opds")
                .map(key -> words.field(key, "account." + key, !key.equals("opds")))
                .toList();
    }

    Vocabulary<Role> roles() {
        return words.constants(Role.class);
    }
}
