package id.wajahkota.content.media;

import java.util.Arrays;
import java.util.Optional;

/** The sizes a picture is kept in. */
public enum MediaSize {
    /** As large as it is published. */
    FULL("penuh", 4_096),
    /** For lists and previews. */
    THUMBNAIL("kecil", 480);

    private final String pathName;
    private final int longestSide;

    MediaSize(String pathName, int longestSide) {
        this.pathName = pathName;
        this.longestSide = longestSide;
    }

    String pathName() {
        return pathName;
    }

    /** In pixels; a picture that is smaller stays as it is. */
    int longestSide() {
        return longestSide;
    }

    static Optional<MediaSize> ofPath(String name) {
        return Arrays.stream(values())
                .filter(size -> size.pathName.equals(name))
                .findFirst();
    }
}
