package id.wajahkota.rakor.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SnippetTest {

    private static String marked(List<Snippet.Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.marked() ? "[" + piece.words() + "]" : piece.words())
                .collect(Collectors.joining());
    }

    @Test
    void theWordsThatWereLookedForAreMarkedHoweverTheyAreWritten() {
        assertThat(marked(Snippet.of("Jawab Pengaduan dengan CEPAT", "pengaduan cepat")))
                .isEqualTo("Jawab [Pengaduan] dengan [CEPAT]");
    }

    @Test
    void aLongTextIsCutAroundTheFirstOfThem() {
        String text = "a ".repeat(300) + "kecepatan" + " b".repeat(300);
        String shown = marked(Snippet.of(text, "kecepatan"));
        assertThat(shown)
                .startsWith("… ")
                .endsWith(" …")
                .contains("[kecepatan]")
                .hasSizeLessThan(320);
    }

    @Test
    void whatLooksLikeAPatternIsTakenAsTyped() {
        assertThat(marked(Snippet.of("tanya (apa) .* itu", "(apa) .*"))).isEqualTo("tanya [(apa)] [.*] itu");
    }
}
