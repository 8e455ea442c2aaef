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
                        new Block.Items(
                                true,
                                1,
                                List.of(
                                        item(text("satu"), new Block.Items(false, 1, List.of(item(text("dalam"))))),
                                        item(text("dua ", "<b>", "x", "</b>")))));
    }

    @Test
    void aListCountsFromWhereItBeginsAndItsParagraphsStayInIt() {
        assertThat(Markdown.blocks("7. tujuh\n\n   lanjutannya\n8. delapan"))
                .containsExactly(new Block.Items(
                        true, 7, List.of(item(text("tujuh"), text("lanjutannya")), item(text("delapan")))));
    }

    @Test
    void aTableStaysOneOnPaperAndPage() {
        String notes = "| OPD | Aduan |\n|---|--:|\n| DLH | **12** |";
        assertThat(Markdown.html(notes)).contains("<th>OPD</th>", "<strong>12</strong>");
        assertThat(Markdown.blocks(notes)).singleElement().satisfies(block -> {
            Block.Table table = (Block.Table) block;
            assertThat(table.heads()).extracting(cell -> Run.words(cell.runs())).containsExactly("OPD", "Aduan");
            assertThat(table.columns()).extracting(Block.Column::figures).containsExactly(false, true);
            assertThat(table.rows().getFirst().getLast().runs()).containsExactly(new Run("12", true, false));
        });
        assertThat(Markdown.words(notes)).isEqualTo("OPD Aduan DLH 12");
    }

    @Test
    void whatIsQuotedIsSlantedAndAHeadingStandsBelowThoseOfThePaper() {
        assertThat(Markdown.blocks("# Ringkas\n\n> kata warga"))
                .containsExactly(
                        new Block.Heading(3, "Ringkas"), new Block.Text(List.of(new Run("kata warga", false, true))));
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

    private static Block.Item item(Block... blocks) {
        return new Block.Item(List.of(blocks));
    }

    private static Block text(String... words) {
        return new Block.Text(Stream.of(words).map(Run::plain).toList());
    }
}
