package id.wajahkota.platform.document;

import java.util.List;
import java.util.stream.IntStream;

/** A piece of a paper, in the order of reading. */
public sealed interface Block {

    /**
     * Opens a section.
     *
     * @param level 1 for the parts of a paper, 2 for a part of those, up to {@value #DEEPEST}
     */
    record Heading(int level, String words) implements Block {

        static final int DEEPEST = 3;

        /** Opens a part of the paper. */
        public static Heading of(String words) {
            return new Heading(1, words);
        }
    }

    /** Labels with their values, one below the other. */
    record Facts(List<Fact> facts) implements Block {}

    /** A label with its value. */
    record Fact(String label, String value) {}

    /** A paragraph; its runs may hold line breaks. */
    record Text(List<Run> runs) implements Block {

        /** A paragraph without emphasis. */
        public static Text of(String words) {
            return new Text(List.of(Run.plain(words)));
        }
    }

    /**
     * A list.
     *
     * @param ordered whether its items are counted
     * @param start what the first is counted as
     */
    record Items(boolean ordered, int start, List<Item> items) implements Block {

        /** A list of plain texts; an ordered one counts from 1. */
        public static Items of(List<String> texts, boolean ordered) {
            return new Items(
                    ordered,
                    1,
                    texts.stream().map(text -> new Item(List.of(Text.of(text)))).toList());
        }
    }

    /** What stands behind one mark of a list: paragraphs, and the lists within it. */
    record Item(List<Block> blocks) {}

    /** A table whose head is repeated on each page. */
    record Table(List<Cell> heads, List<Column> columns, List<List<Cell>> rows) implements Block {

        /**
         * A table of plain texts.
         *
         * @param widths of the columns, in any one unit
         */
        public static Table of(List<String> heads, List<Integer> widths, List<List<String>> rows) {
            return new Table(
                    cells(heads),
                    widths.stream().map(width -> new Column(width, false)).toList(),
                    rows.stream().map(Table::cells).toList());
        }

        /** The same table of names and their figures: these end below each other in all columns but the first. */
        public Table ofFigures() {
            return new Table(
                    heads,
                    IntStream.range(0, columns.size())
                            .mapToObj(place -> new Column(columns.get(place).width(), place > 0))
                            .toList(),
                    rows);
        }

        /** Of all columns together. */
        int width() {
            return columns.stream().mapToInt(Column::width).sum();
        }

        private static List<Cell> cells(List<String> texts) {
            return texts.stream()
                    .map(text -> new Cell(List.of(Run.plain(text))))
                    .toList();
        }
    }

    /**
     * A column of a table.
     *
     * @param width in the unit of its table
     * @param figures whether its cells end at the right, as figures do
     */
    record Column(int width, boolean figures) {}

    /** What stands in one place of a table. */
    record Cell(List<Run> runs) {}

    /** A chart of bars that lie below each other; its figures stand beside the bars. */
    record Bars(List<Bar> bars) implements Block {

        /** The longest, at least 1. */
        int longest() {
            return Math.max(1, bars.stream().mapToInt(Bar::whole).max().orElse(1));
        }
    }

    /**
     * One bar.
     *
     * @param whole how long it is
     * @param part how much of it is filled
     * @param figures what it says, in words
     */
    record Bar(String label, int whole, int part, String figures) {

        /** Per cent of the room that the filled part takes. */
        double filled(int longest) {
            return part * 100.0 / longest;
        }

        /** Per cent of the room that the rest takes. */
        double open(int longest) {
            return (whole - part) * 100.0 / longest;
        }
    }

    /** Where and when a letter was written, at the right above all else. */
    record Dated(String placeAndDay) implements Block {}

    /**
     * Who signs, two beside each other.
     *
     * @param placeAndDay where and when; empty below a letter, which bears it above
     */
    record Signatures(String placeAndDay, List<Signer> signers) implements Block {}

    /** A QR code of an address, and what it leads to. */
    record Code(String address, String caption) implements Block {}

    /** What follows begins a page. */
    record NewPage() implements Block {}
}
