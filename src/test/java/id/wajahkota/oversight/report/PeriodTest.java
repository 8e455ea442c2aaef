package id.wajahkota.oversight.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2026-11, MONTH,   2026-11-01, 2026-11-30, 2026-10
                    2026-01, MONTH,   2026-01-01, 2026-01-31, 2025-12
                    2028-02, MONTH,   2028-02-01, 2028-02-29, 2028-01
                    2026-T1, QUARTER, 2026-01-01, 2026-03-31, 2025-T4
                    2026-T4, QUARTER, 2026-10-01, 2026-12-31, 2026-T3
                    2026,    YEAR,    2026-01-01, 2026-12-31, 2025
                    """)
    void aPeriodIsWrittenAndReadAndFollowsTheOneBefore(
            String written, PeriodKind kind, LocalDate first, LocalDate last, String before) {
        Period period = Period.read(written).orElseThrow();
        assertThat(period.kind()).isEqualTo(kind);
        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period.written()).isEqualTo(written);
        assertThat(period.plus(-1).written()).isEqualTo(before);
        assertThat(Period.of(kind, last)).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-13", "2026-00", "2026-T5", "0026", "26-11", "2026-11-01", "2026-11 or 1=1"})
    void whatIsNoPeriodIsNone(String written) {
        assertThat(Period.read(written)).isEmpty();
    }

    @Test
    void theMedianAndTheNinthInTenAreOnesThatHappened() {
        List<Duration> taken =
                LongStream.rangeClosed(1, 10).mapToObj(Duration::ofHours).toList();
        assertThat(ApprovalTime.of(taken.reversed()))
                .isEqualTo(new ApprovalTime(10, Duration.ofHours(5), Duration.ofHours(9)));
        assertThat(ApprovalTime.of(List.of(Duration.ofHours(3))))
                .isEqualTo(new ApprovalTime(1, Duration.ofHours(3), Duration.ofHours(3)));
        assertThat(ApprovalTime.of(List.of())).isEqualTo(new ApprovalTime(0, Duration.ZERO, Duration.ZERO));
    }
}
