package id.wajahkota.platform.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedLinesTest {

    @Test
    void controlsAreLeftOut() {
        assertThat(FoldedLines.of("SUMMARY:Pasar\u0000 bunga\u0007\t1")).isEqualTo("SUMMARY:Pasar bunga\t1\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "😀", "a😀é"})
    void noLineIsLongerThan75OctetsAndNoLetterIsCut(String letters) {
        String line = "SUMMARY:" + letters.repeat(60);
        String folded = FoldedLines.of(line + "\r\nEND:VEVENT");
        assertThat(folded.split("\r\n"))
                .allSatisfy(part ->
                        assertThat(part.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\nEND:VEVENT\r\n");
    }
}
