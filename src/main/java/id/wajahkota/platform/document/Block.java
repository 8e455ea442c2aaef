package id.wajahkota.platform.document;

import java.util.List;

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

    /** A list; an ordered one counts from 1. */
    record Items(List<List<Run>> items, boolean ordered) implements Block {}

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
