package id.wajahkota.content.post;

import com.twitter.twittertext.TwitterTextParser;
import java.text.BreakIterator;
import java.util.Locale;

/** How long a text is: as people see it, and as X weighs it. */
final class TextLength {

    private TextLength() {}

    /** What a person would count: a family emoji is one, and so is a letter with its accent. */
    static int graphemes(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int count = 0;
        while (characters.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    /** By X's published rules: a link is 23 whatever its length, an emoji 2, a CJK letter 2. */
    static int weightedByX(String text) {
        return TwitterTextParser.parseTweet(text).weightedLength;
    }
}
