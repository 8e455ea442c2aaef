package id.wajahkota.platform.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlankTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\n",
                "\u00a0",
                "\u2007",
                "\u202f",
                "\u3000",
                "\u200b",
                "\u200d",
                "\u2060",
                "\ufeff",
                "\u3164",
                "\uffa0",
                "\u2800",
                "\u00ad",
                "\u202e",
                "\ufe0f",
                "\u034f",
                "\u0000",
                "\ue000",
                "\ufffc",
                "\u0300",
                "\u20dd",
                " \u00a0\u200b\u3164 "
            })
    void whatNobodySeesIsBlank(String text) {
        assertThat(Blank.is(text)).isTrue();
        assertThat(Blank.is("a" + text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", ".", "–", "🎉", "❤️", "é", "ب", "文"})
    void whatIsSeenIsNot(String text) {
        assertThat(Blank.is(text)).isFalse();
        assertThat(Blank.clean("\u00a0" + text + "\u200b\u3164 ")).isEqualTo(text);
    }

    @Test
    void theSameWordIsKeptAsTheSameLettersWhoeverTypedIt() {
        assertThat(Blank.clean("Kafe\u0301")).isEqualTo("Kafé");
    }

    @ParameterizedTest
    @ValueSource(strings = {"❤️", "👩‍🚀", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "dua kata", "baris\nkedua"})
    void whatBelongsToALetterOrStandsWithinStays(String text) {
        assertThat(Blank.clean(text)).isEqualTo(text);
    }
}
