package id.wajahkota.platform.document;

import java.util.List;
import java.util.Optional;

/**
 * A paper of the city, whatever it is written as.
 *
 * @param emblem the picture beside the letterhead, where the city has one
 * @param title in capitals below the letterhead; empty for a letter
 * @param blocks what it says
 * @param footer stands at the foot of each page, before its number
 * @param subject what the file is called where a program shows its title
 */
public record OfficialDocument(
        Letterhead letterhead,
        Optional<Emblem> emblem,
        String title,
        List<Block> blocks,
        String footer,
        String subject) {}
