package id.wajahkota.platform.spreadsheet;

import java.util.List;

/**
 * The first sheet: what the workbook holds, for whom and when it was made.
 *
 * @param counted what the number of rows is called
 * @param advice what somebody who edits the workbook should know, a paragraph each
 * @param made when, in words, for the foot of each page; empty where that does not matter
 */
public record Cover(String sheet, String title, List<Fact> facts, String counted, List<String> advice, String made) {

    /** A label with its value. */
    public record Fact(String label, String value) {}

    /** Without advice. */
    public Cover(String sheet, String title, List<Fact> facts, String counted) {
        this(sheet, title, facts, counted, List.of(), "");
    }

    /** The same with advice. */
    public Cover advising(List<String> paragraphs) {
        return new Cover(sheet, title, facts, counted, paragraphs, made);
    }

    /** The same with the day it was made at the foot of each page. */
    public Cover madeOn(String day) {
        return new Cover(sheet, title, facts, counted, advice, day);
    }

    /** At the foot of each page of each sheet; a lone ampersand would be a command there. */
    String foot() {
        return (made.isEmpty() ? title : title + " · " + made).replace("&", "&&");
    }
}
