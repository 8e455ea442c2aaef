package id.wajahkota.platform.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class PortalClockTest {

    private static final Instant ANOTHER_DAY = Instant.parse("2028-02-29T01:00:00Z");

    private static PortalClock start(Instant start) {
        return new PortalClock(new PortalClock.Settings(start));
    }

    private static void guard(String profile) {
        MockEnvironment environment = new MockEnvironment().withProperty("portal.clock.start", ANOTHER_DAY.toString());
        environment.setActiveProfiles(profile);
        new ClockGuard().postProcessEnvironment(environment, new SpringApplication());
    }

    @Test
    void withoutASettingItShowsTheSystemsTime() {
        PortalClock clock = start(null);
        assertThat(clock.offset()).isZero();
        assertThat(clock.instant()).isCloseTo(Clock.systemUTC().instant(), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void aTestBeginsOnAnotherDayAndTimeRunsOnFromThere() {
        PortalClock clock = start(ANOTHER_DAY);
        Instant first = clock.instant();
        assertThat(first).isAfter(ANOTHER_DAY).isBefore(ANOTHER_DAY.plus(Duration.ofHours(2)));
        assertThat(clock.instant()).isAfterOrEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"test", "local", "bench"})
    void testsMayBeginOnAnotherDay(String profile) {
        assertThatNoException().isThrownBy(() -> guard(profile));
    }

    @ParameterizedTest
    @ValueSource(strings = {"other", "production", "cluster"})
    void productionRefusesToBeginOnAnotherDay(String profile) {
        assertThatThrownBy(() -> guard(profile))
                .isInstanceOf(IllegalConfigurationException.class)
                .hasMessageContaining("portal.clock.start");
    }

    @Test
    void aMomentThatIsReplayedIsSeenByItsActionAlone() {
        PortalClock clock = start(ANOTHER_DAY);
        Instant past = Instant.parse("2018-12-20T02:00:00Z");
        PortalClock.at(past, () -> assertThat(clock.instant()).isEqualTo(past));
        assertThat(clock.instant()).isAfter(ANOTHER_DAY);
    }
}
