package id.wajahkota.platform.spreadsheet;

import java.util.List;

/**
 * What a cell offers to whoever edits it.
 *
 * @param choices empty for anything
 * @param several whether a cell may hold more than one of them
 */
record Offer(List<String> choices, boolean several) {

    static final Offer ANYTHING = new Offer(List.of(), false);
}
