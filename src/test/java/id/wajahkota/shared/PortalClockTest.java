package id.wajahkota.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class PortalClockTest {

    private static final Instant ANOTHER_DAY = Instant.parse("2028-02-29T01:00:00Z");

    private static PortalClock start(Instant start, String... profiles) {
        MockEnvironment environment = new MockEnvironment();
        environment.setActiveProfiles(profiles);
        return new PortalClock(new PortalClock.Settings(start), environment);
    }

    @Test
    void withoutASettingItShowsTheSystemsTime() {
        PortalClock clock = start(null);
        assertThat(clock.offset()).isZero();
        assertThat(clock.instant()).isCloseTo(Clock.systemUTC().instant(), within(1, ChronoUnit.MINUTES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"test", "local", "bench"})
    void aTestBeginsOnAnotherDayAndTimeRunsOnFromThere(String profile) {
        PortalClock clock = start(ANOTHER_DAY, profile);
        Instant first = clock.instant();
        assertThat(first).isAfter(ANOTHER_DAY).isBefore(ANOTHER_DAY.plus(Duration.ofHours(2)));
        assertThat(clock.instant()).isAfterOrEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"other", "production", "cluster"})
    void productionRefusesToBeginOnAnotherDay(String profile) {
        assertThatThrownBy(() -> start(ANOTHER_DAY, profile))
                .isInstanceOf(IllegalConfigurationException.class)
                .hasMessageContaining("portal.clock.start");
    }

    @Test
    void aMomentThatIsReplayedIsSeenByItsActionAlone() {
        PortalClock clock = start(ANOTHER_DAY, "test");
        Instant past = Instant.parse("2018-12-20T02:00:00Z");
        PortalClock.at(past, () -> assertThat(clock.instant()).isEqualTo(past));
        assertThat(clock.instant()).isAfter(ANOTHER_DAY);
    }
}
