package id.wajahkota.rakor.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CheckInCodeTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final CheckInCode CODE = CheckInCode.random();

    @Test
    void theCodeRotatesAndIsTakenForAWhileOnly() {
        String shown = CODE.at(NOW);
        assertThat(CODE.at(NOW.plus(CheckInCode.SHOWN))).isNotEqualTo(shown);
        assertThat(CODE.accepts(shown, NOW)).isTrue();
        assertThat(CODE.accepts(shown, NOW.plus(CheckInCode.TOLERANCE))).isTrue();
        assertThat(CODE.accepts(shown, NOW.plus(CheckInCode.TOLERANCE).plus(CheckInCode.SHOWN)))
                .isFalse();
        assertThat(CODE.accepts(shown, NOW.plus(Duration.ofDays(1))))
                .as("yesterday's")
                .isFalse();
    }

    @Test
    void aCodeThatWasNotShownYetOrOfAnotherMeetingIsRefused() {
        assertThat(CODE.accepts(CODE.at(NOW.plus(Duration.ofMinutes(5))), NOW)).isFalse();
        assertThat(CODE.accepts(CheckInCode.random().at(NOW), NOW)).isFalse();
        assertThat(CODE.accepts("", NOW)).isFalse();
    }
}
