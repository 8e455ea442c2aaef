package id.wajahkota.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
                        new Block.Items(
                                List.of(
                                        List.of(Run.plain("satu"), Run.plain("; "), Run.plain("dalam")),
                                        List.of(
                                                Run.plain("dua "),
                                                Run.plain("<b>"),
                                                Run.plain("x"),
                                                Run.plain("</b>"))),
                                true));
    }
}
