package id.wajahkota.platform.document;

import java.util.List;
import java.util.stream.IntStream;

/** A piece of a paper, in the order of reading. */
public sealed interface Block {

    /** Opens a section. */
    record Heading(String words) implements Block {}

    /** Labels with their values, one below the other. */
    record Facts(List<Fact> facts) implements Block {}

    /** A label with its value. */
    record Fact(String label, String value) {}

    /** A paragraph. */
    record Text(List<Run> runs) implements Block {

        /** A paragraph without emphasis. */
        public static Text of(String words) {
            return new Text(List.of(Run.plain(words)));
        }
    }

    /** A list, and those within it. */
    record Items(List<Item> items) implements Block {

        /** A list of plain texts; an ordered one counts from 1. */
        public static Items of(List<String> texts, boolean ordered) {
            return new Items(IntStream.range(0, texts.size())
                    .mapToObj(place ->
                            new Item(ordered ? place + 1 + "." : Item.BULLET, 0, List.of(Run.plain(texts.get(place)))))
                    .toList());
        }
    }

    /**
     * One line of a list.
     *
     * @param mark what stands before it: its number, a bullet, or nothing where it goes on with the item before
     * @param level how many lists it stands within, from 0
     */
    record Item(String mark, int level, List<Run> runs) {

        static final String BULLET = "•";
    }

    /**
     * A table whose head is repeated on each page.
     *
     * @param widths of the columns, in any one unit
     */
    record Table(List<String> headers, List<Integer> widths, List<List<String>> rows) implements Block {}

    /** Who signs where and when, two beside each other. */
    record Signatures(String placeAndDay, List<Signer> signers) implements Block {}

    /** A QR code of an address, and what it leads to. */
    record Code(String address, String caption) implements Block {}

    /** What follows begins a page. */
    record NewPage() implements Block {}
}
