package id.wajahkota.platform.document;

import java.util.List;

/**
 * A paper of the city, whatever it is written as.
 *
 * @param title in capitals below the letterhead; empty for a letter
 * @param footer stands at the foot of each page, before its number
 */
public record OfficialDocument(Letterhead letterhead, String title, List<Block> blocks, String footer) {}
