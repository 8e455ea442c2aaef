package id.wajahkota.rakor.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class NotesMergeTest {

    @Test
    void whoWritesAloneGetsWhatTheyWrote() {
        assertThat(NotesMerge.merge("a", "a", "a\nb")).isEqualTo("a\nb");
        assertThat(NotesMerge.merge("a", "a\nc", "a")).isEqualTo("a\nc");
    }

    @Test
    void changesAtDifferentPlacesStandBesideEachOther() {
        String base = "satu\ndua\ntiga\nempat\nlima\nenam";
        assertThat(NotesMerge.merge(base, "nol\n" + base, base + "\ntujuh"))
                .isEqualTo("nol\nsatu\ndua\ntiga\nempat\nlima\nenam\ntujuh");
    }

    @Test
    void changesOfOneLineAreBothKept() {
        assertThat(NotesMerge.merge("Catatan", "Catatan pertama", "Catatan kedua"))
                .contains("Catatan pertama", "Catatan kedua");
    }

    @Test
    void whoGoesOnWithALineAndWhoBeginsTheNextDisturbNobody() {
        assertThat(NotesMerge.merge("rapat di", "rapat dimulai", "rapat di\nhadir 30 😀"))
                .isEqualTo("rapat dimulai\nhadir 30 😀");
        assertThat(NotesMerge.merge("rapat di", "rapat di\nhadir 30 😀", "rapat dimulai"))
                .isEqualTo("rapat dimulai\nhadir 30 😀");
    }

    /** Two people edit the same lines at random; no line that either added may be missing. */
    @RepeatedTest(500)
    void noLineThatSomebodyAddedIsLost(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> base = IntStream.range(0, random.nextInt(12))
                .mapToObj(line -> "baris " + line)
                .toList();
        List<String> theirs = edited(base, random, "mereka");
        List<String> mine = edited(base, random, "saya");
        List<String> merged = NotesMerge.merge(
                        String.join("\n", base), String.join("\n", theirs), String.join("\n", mine))
                .lines()
                .toList();
        assertThat(merged)
                .containsAll(
                        theirs.stream().filter(line -> line.contains("mereka")).toList());
        assertThat(merged)
                .containsAll(mine.stream().filter(line -> line.contains("saya")).toList());
    }

    private static List<String> edited(List<String> base, Random random, String who) {
        List<String> lines = new ArrayList<>(base);
        for (int change = 0; change < 1 + random.nextInt(4); change++) {
            int place = lines.isEmpty() ? 0 : random.nextInt(lines.size() + 1);
            switch (random.nextInt(3)) {
                case 0 -> lines.add(place, "tambahan " + who + " " + change);
                case 1 -> {
                    if (place < lines.size() && !lines.get(place).contains(who)) {
                        lines.set(place, lines.get(place) + " diubah " + who + " " + change);
                    }
                }
                default -> {
                    if (place < lines.size() && !lines.get(place).contains(who)) {
                        lines.remove(place);
                    }
                }
            }
        }
        return lines;
    }
}
