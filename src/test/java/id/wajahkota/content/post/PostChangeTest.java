package id.wajahkota.content.post;

import static org.assertj.core.api.Assertions.assertThat;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.content.media.MediaId;
import id.wajahkota.platform.shared.WordDiff;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostChangeTest {

    private static final Instant SLOT = Instant.parse("2026-12-01T02:00:00Z");
    private static final OpdId OPD = new OpdId(UUID.randomUUID());

    private static PostFixture post() {
        return PostFixture.of(OPD, SLOT);
    }

    @Test
    void theSameTextHasNoChanges() {
        assertThat(PostChange.between(post().draft(), post().draft())).isEmpty();
    }

    @Test
    void everyKindOfChangeIsNamedInTheOrderOfTheForm() {
        PostMedia kept = new PostMedia(new MediaId(UUID.randomUUID()), "Alun-alun");
        PostMedia gone = new PostMedia(new MediaId(UUID.randomUUID()), "Balai kota");
        PostMedia described = new PostMedia(kept.media(), "Alun-alun pada malam hari");
        PostDraft before = post().showing(kept, gone).draft();
        PostDraft after = post().titled("Malam di Kampung Tridi")
                .on(Channel.X)
                .at(SLOT.plusSeconds(3600))
                .captionedOn(Channel.X, "Pendek")
                .showing(described)
                .draft();
        assertThat(PostChange.between(before, after))
                .containsExactly(
                        new PostChange.Words("title", null, "Pagi di Kampung Tridi", "Malam di Kampung Tridi"),
                        new PostChange.Channels(Set.of(Channel.INSTAGRAM), Set.of(Channel.X)),
                        new PostChange.Slot(SLOT, SLOT.plusSeconds(3600)),
                        new PostChange.Words("channelCaptions", Channel.X, "", "Pendek"),
                        new PostChange.Picture(Optional.of(gone), Optional.empty()),
                        new PostChange.Picture(Optional.of(kept), Optional.of(described)));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Datang pukul 09.00 WIB|Datang pukul 10.00 WIB|Datang pukul [-09][+10].00 WIB",
                "Ayo ke Malang|Ayo ke Kota Malang|Ayo ke [+Kota ]Malang",
                "Selamat 🎉 pagi|Selamat 🎊 pagi|Selamat [-🎉][+🎊] pagi",
                "Sama|Sama|Sama",
                "#NgalamRek #Malang|#Malang|[-#NgalamRek ]#Malang"
            })
    void textsAreComparedWordByWord(String before, String after, String expected) {
        String marked = WordDiff.between(before, after).stream()
                .map(piece -> switch (piece.kind()) {
                    case KEPT -> piece.text();
                    case REMOVED -> "[-" + piece.text() + "]";
                    case ADDED -> "[+" + piece.text() + "]";
                })
                .collect(Collectors.joining());
        assertThat(marked).isEqualTo(expected);
    }
}
