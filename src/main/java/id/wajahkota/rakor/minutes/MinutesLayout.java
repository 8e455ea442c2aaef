package id.wajahkota.rakor.minutes;

import id.wajahkota.platform.document.Block;
import id.wajahkota.platform.document.Markdown;
import id.wajahkota.platform.document.OfficialDocument;
import id.wajahkota.platform.document.PaperWords;
import id.wajahkota.platform.shared.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays minutes out as the city's papers are: the order of the parts is that of the domain page, section 8. */
@Component
class MinutesLayout {

    private final PaperWords words;

    MinutesLayout(PaperWords words) {
        this.words = words;
    }

    OfficialDocument of(MinutesContent minutes) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(List.of(
                fact("paper.number", minutes.number()),
                fact("paper.meeting", minutes.title()),
                fact("paper.day", minutes.day()),
                fact("paper.time", minutes.time()),
                fact("paper.place", minutes.place()),
                fact("paper.chair", minutes.chair()),
                fact("paper.minuteTaker", minutes.minuteTaker()))));
        section(blocks, "paper.participants");
        blocks.add(items(minutes.participants(), false));
        section(blocks, "paper.agenda");
        blocks.add(
                items(minutes.agenda().stream().map(MinutesContent.Item::title).toList(), true));
        addProceedings(blocks, minutes);
        section(blocks, "paper.decisions");
        blocks.add(items(minutes.decisions(), true));
        addDirectives(blocks, minutes);
        addFollowUps(blocks, minutes);
        blocks.add(new Block.Signatures(minutes.signedAt(), minutes.signers()));
        blocks.add(new Block.Code(
                minutes.verifyAddress(), words.of("paper.verify", minutes.verifyAddress(), minutes.code())));
        addAttendance(blocks, minutes);
        return words.paper(
                minutes.letterhead(),
                words.of("paper.minutes"),
                blocks,
                words.of("paper.minutesFooter", minutes.number(), minutes.version()),
                words.of("paper.minutes") + " " + minutes.title());
    }

    private void addProceedings(List<Block> blocks, MinutesContent minutes) {
        section(blocks, "paper.proceedings");
        int number = 1;
        for (MinutesContent.Item item : minutes.agenda()) {
            String title =
                    number++ + ". " + item.title() + (Blank.is(item.presenter()) ? "" : " (" + item.presenter() + ")");
            blocks.add(new Block.Heading(2, title));
            blocks.addAll(Blank.is(item.notes()) ? List.of(nothing()) : Markdown.blocks(item.notes()));
        }
    }

    private void addDirectives(List<Block> blocks, MinutesContent minutes) {
        section(blocks, "paper.directives");
        if (minutes.directives().isEmpty()) {
            blocks.add(nothing());
            return;
        }
        blocks.add(Block.Table.of(
                heads("paper.speaker", "paper.quote", "paper.for", "paper.due"),
                List.of(24, 44, 16, 16),
                minutes.directives().stream()
                        .map(said -> List.of(
                                Blank.is(said.position()) ? said.speaker() : said.speaker() + ", " + said.position(),
                                "“" + said.quote() + "”",
                                said.departments(),
                                said.due()))
                        .toList()));
    }

    private void addFollowUps(List<Block> blocks, MinutesContent minutes) {
        section(blocks, "paper.followUps");
        if (minutes.followUps().isEmpty()) {
            blocks.add(nothing());
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        minutes.followUps()
                .forEach(task -> rows.add(List.of(
                        String.valueOf(rows.size() + 1), task.task(), task.department(), task.priority(), task.due())));
        blocks.add(Block.Table.of(
                heads("paper.rowNumber", "paper.task", "paper.department", "paper.priority", "paper.due"),
                List.of(6, 44, 20, 12, 18),
                rows));
    }

    private void addAttendance(List<Block> blocks, MinutesContent minutes) {
        blocks.add(new Block.NewPage());
        section(blocks, "paper.attendance");
        List<List<String>> rows = new ArrayList<>();
        minutes.attendance()
                .forEach(one -> rows.add(Stream.concat(
                                Stream.of(String.valueOf(rows.size() + 1)),
                                Stream.of(
                                        one.name(), one.job(), one.from(), one.onBehalfOf(), one.arrived(), one.left()))
                        .toList()));
        blocks.add(Block.Table.of(
                heads(
                        "paper.rowNumber",
                        "paper.name",
                        "paper.job",
                        "paper.from",
                        "paper.onBehalfOf",
                        "paper.arrived",
                        "paper.left"),
                List.of(6, 24, 18, 18, 14, 12, 12),
                rows));
        blocks.add(Block.Text.of(words.of("paper.lateMark")));
    }

    private Block items(List<String> texts, boolean ordered) {
        return texts.isEmpty() ? nothing() : Block.Items.of(texts, ordered);
    }

    private Block nothing() {
        return Block.Text.of(words.of("paper.nothing"));
    }

    private void section(List<Block> blocks, String key) {
        blocks.add(Block.Heading.of(words.of(key)));
    }

    private Block.Fact fact(String key, String value) {
        return new Block.Fact(words.of(key), value);
    }

    private List<String> heads(String... keys) {
        return Stream.of(keys).map(key -> words.of(key)).toList();
    }
}
