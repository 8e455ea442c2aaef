package id.wajahkota.content.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** X counts by its published weights; elsewhere a person's count holds. */
class TextLengthTest {

    @ParameterizedTest(name = "{0}: X {1}, elsewhere {2}")
    @CsvSource(textBlock = """
                    Halo Malang,                                  11, 11
                    '',                                            0,  0
                    é,                                             1,  1
                    🌸,                                            2,  1
                    👨‍👩‍👧‍👦,                                        2,  1
                    🇮🇩,                                            2,  1
                    日本,                                           4,  2
                    https://malangkota.go.id/berita/sangat/panjang/sekali, 23, 53
                    Baca http://a.id ya,                          31, 19
                    malangkota.go.id,                             23, 16
                    """)
    void aTextIsAsLongAsThePlatformFindsIt(String text, int onX, int elsewhere) {
        assertThat(Channel.X.lengthOf(text)).isEqualTo(onX);
        assertThat(Channel.INSTAGRAM.lengthOf(text)).isEqualTo(elsewhere);
    }

    @Test
    void aLetterWithACombiningAccentIsOneLetter() {
        assertThat(Channel.FACEBOOK.lengthOf("e\u0301")).isEqualTo(1);
        assertThat(Channel.X.lengthOf("e\u0301")).isEqualTo(1);
    }

    @Test
    void fiveHundredLinksWouldStillBeCounted() {
        assertThat(Channel.X.lengthOf("https://malangkota.go.id/x ".repeat(12).strip()))
                .isEqualTo(12 * 24 - 1);
    }
}
