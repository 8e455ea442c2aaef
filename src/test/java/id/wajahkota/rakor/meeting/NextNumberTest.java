package id.wajahkota.rakor.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextNumberTest {

    @ParameterizedTest(name = "{0} after {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    005/131/35.73/2026 (demo) | 005/117/35.73/2026 (demo) | 2026 | 005/132/35.73/2026 (demo)
                    005/131/35.73/2026        | 005/117/35.73/2026        | 2027 | 005/132/35.73/2027
                    009/RAKOR/2026            | 008/RAKOR/2026            | 2026 | 010/RAKOR/2026
                    99                        | 98                        | 2026 | 100
                    005/131/35.73/2026        | 005/2012/35.73/2018       | 2026 |
                    005/131/35.73/2026        | 005/131/35.73/2026        | 2026 |
                    Undangan                  | Undangan lagi             | 2026 |
                    """)
    void whatIsCountedIsCountedOnAndNothingIsGuessed(String last, String before, int year, String next) {
        assertThat(NextNumber.after(last, before, year).orElse(null)).isEqualTo(next);
    }
}
