package id.wajahkota.platform.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private enum Reason {
        FULL
    }

    private final Places one =
            new Places(1, Duration.ofMillis(20), () -> new RefusedException(Refusal.of(Reason.FULL)));

    @Test
    void whoComesWhileAllPlacesAreTakenIsToldSo() {
        assertThatThrownBy(() -> one.work(() -> one.work(() -> "never"))).hasMessageContaining("FULL");
    }

    @Test
    void aPlaceIsFreeAgainWhateverBecameOfTheWork() {
        assertThatThrownBy(() -> one.work(() -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(one.work(() -> "done")).isEqualTo("done");
    }
}
