package id.wajahkota.city.identity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.wajahkota.platform.shared.IllegalConfigurationException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.DefaultApplicationArguments;

class FirstAdministratorTest {

    private final Founding founding = mock(Founding.class);

    private void start(String username, String password) {
        FirstAdministrator.Settings settings = new FirstAdministrator.Settings(username, password);
        new FirstAdministrator(settings, founding).run(new DefaultApplicationArguments());
    }

    @ParameterizedTest
    @CsvSource({"'',''", "admin,''", "'',abcdefghijkl", "admin,tooshort", "admin,Changeme1234", "admin,ngalam-2018"})
    void anEmptyPortalDoesNotStartWithoutAnAdministratorOrWithADefaultPassword(String username, String password) {
        assertThatThrownBy(() -> start(username, password)).isInstanceOf(IllegalConfigurationException.class);
        verify(founding, never()).found(any(), any());
    }

    @Test
    void theConfiguredAdministratorIsTheFirstPersonAndAloneThere() {
        start("kepala", "kuda-terbang-42");
        verify(founding)
                .found(
                        List.of(),
                        List.of(new Founder(
                                "kepala", "kepala", "kuda-terbang-42", Set.of(Role.SYSTEM_ADMIN), Set.of())));
    }

    @Test
    void whereThereAreAccountsTheConfigurationIsNotLookedAt() {
        when(founding.isOver()).thenReturn(true);
        start("", "");
        verify(founding, never()).found(any(), any());
    }
}
