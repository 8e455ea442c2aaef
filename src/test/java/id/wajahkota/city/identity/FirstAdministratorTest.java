package id.wajahkota.city.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.wajahkota.platform.shared.IllegalConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class FirstAdministratorTest {

    private final UserRepository users = mock(UserRepository.class);
    private final PasswordEncoder passwords = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    private void start(String username, String password) {
        FirstAdministrator.Settings settings = new FirstAdministrator.Settings(username, password);
        new FirstAdministrator(settings, users, passwords).run(new DefaultApplicationArguments());
    }

    @ParameterizedTest
    @CsvSource({"'',''", "admin,''", "'',abcdefghijkl", "admin,tooshort", "admin,Changeme1234", "admin,ngalam-2018"})
    void anEmptyPortalDoesNotStartWithoutAnAdministratorOrWithADefaultPassword(String username, String password) {
        assertThatThrownBy(() -> start(username, password)).isInstanceOf(IllegalConfigurationException.class);
        verify(users, never()).save(any());
    }

    @Test
    void theConfiguredAdministratorIsMadeWithAHashedPassword() {
        start("kepala", "kuda-terbang-42");
        ArgumentCaptor<User> saved = ArgumentCaptor.forClass(User.class);
        verify(users).save(saved.capture());
        assertThat(saved.getValue().passwordHash()).startsWith("$argon2id$");
        assertThat(passwords.matches("kuda-terbang-42", saved.getValue().passwordHash()))
                .isTrue();
    }

    @Test
    void whereThereAreAccountsTheConfigurationIsNotLookedAt() {
        when(users.count()).thenReturn(1L);
        start("", "");
        verify(users, never()).save(any());
    }
}
