package id.wajahkota.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "teks <img src=x onerror=alert(1)> teks",
                "[klik](javascript:alert(1))",
                "[klik](JaVaScRiPt:alert(1))",
                "![gambar](javascript:alert(1))",
                "<a href=\"javascript:alert(1)\">klik</a>"
            })
    void nothingThatIsTypedRunsOnAPage(String typed) {
        assertThat(Markdown.html(typed))
                .doesNotContain("<script", "<img src=x", "href=\"javascript", "href=\"JaVaScRiPt", "src=\"javascript")
                .doesNotContain("<a href=\"javascript");
    }

    @Test
    void linksLeadToTheWebAloneAndPicturesOfForeignHostsAreOnlyNamed() {
        assertThat(Markdown.html(
                        "[surat](data:text/html;base64,PHNjcmlwdD4=) ![peta](https://elsewhere.example/p.gif)"))
                .contains("surat", "peta")
                .doesNotContain("data:", "<img", "elsewhere.example");
        assertThat(Markdown.html("[kota](https://malangkota.go.id/)")).contains("href=\"https://malangkota.go.id/\"");
    }

    @Test
    void marksBecomeWhatTheyMean() {
        assertThat(Markdown.html("**tebal** dan *miring*\n\n- butir"))
                .contains("<strong>tebal</strong>", "<em>miring</em>", "<li>butir</li>");
    }

    @Test
    void onAPaperMarksBecomeRunsAndLists() {
        assertThat(Markdown.blocks("**tebal** biasa\n\n1. satu\n   - dalam\n2. dua <b>x</b>"))
                .containsExactly(
                        new Block.Text(List.of(new Run("tebal", true, false), Run.plain(" biasa"))),
                        new Block.Items(List.of(
                                item("1.", 0, "satu"),
                                item("•", 1, "dalam"),
                                item("2.", 0, "dua ", "<b>", "x", "</b>"))));
    }

    @Test
    void aListCountsFromWhereItBeginsAndItsParagraphsStayInIt() {
        assertThat(Markdown.blocks("7. tujuh\n\n   lanjutannya\n8. delapan\n   1. a\n   2. b"))
                .containsExactly(new Block.Items(List.of(
                        item("7.", 0, "tujuh"),
                        item("", 0, "lanjutannya"),
                        item("8.", 0, "delapan"),
                        item("1.", 1, "a"),
                        item("2.", 1, "b"))));
    }

    @Test
    void whereALinkLeadsStandsOnThePaper() {
        assertThat(Markdown.blocks("lihat [pedoman](https://malangkota.go.id/p)"))
                .containsExactly(new Block.Text(List.of(
                        Run.plain("lihat "), Run.plain("pedoman"), Run.plain(" (https://malangkota.go.id/p)"))));
        assertThat(Markdown.blocks("<https://malangkota.go.id>"))
                .containsExactly(Block.Text.of("https://malangkota.go.id"));
    }

    @Test
    void ofNotesOnlyTheWordsAreQuoted() {
        assertThat(Markdown.words("Dijawab dalam **satu hari kerja**\n\n1. *dicatat*\n2. dijawab"))
                .isEqualTo("Dijawab dalam satu hari kerja dicatat dijawab");
    }

    private static Block.Item item(String mark, int level, String... words) {
        return new Block.Item(mark, level, Stream.of(words).map(Run::plain).toList());
    }
}
