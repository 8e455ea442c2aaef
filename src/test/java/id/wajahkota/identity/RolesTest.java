package id.wajahkota.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RolesTest {

    @Test
    void annotationsAndRulesKnowTheSameRoles() {
        assertThat(Arrays.stream(Roles.class.getFields()).map(Field::getName))
                .containsExactlyElementsOf(
                        Arrays.stream(Role.values()).map(Role::name).toList());
    }
}
