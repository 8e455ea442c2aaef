package id.wajahkota.content.media;

/**
 * Whether a JPEG is there to its end. Readers draw what there is of one that was cut off and leave the rest grey. Markers as
 * ITU-T T.81, annex B, has them.
 */
final class JpegEnd {

    private static final int MARKER = 0xFF;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int FIRST_SEGMENT = 2;

    private JpegEnd() {}

    /** Whether its end follows its picture; one of the small picture within its header does not count. */
    static boolean isReached(byte[] jpeg) {
        int scan = firstScan(jpeg);
        for (int at = jpeg.length - 2; at > scan; at--) {
            if (unsigned(jpeg, at) == MARKER && unsigned(jpeg, at + 1) == END_OF_IMAGE) {
                return true;
            }
        }
        return false;
    }

    /** Where the picture begins: the segments before it say how long they are. */
    private static int firstScan(byte[] jpeg) {
        int at = FIRST_SEGMENT;
        while (at + 3 < jpeg.length && unsigned(jpeg, at) == MARKER) {
            int kind = unsigned(jpeg, at + 1);
            if (kind == START_OF_SCAN) {
                return at;
            }
            // A marker may be filled up with as many bytes of ones as its writer likes.
            at += kind == MARKER ? 1 : 2 + (unsigned(jpeg, at + 2) << Byte.SIZE | unsigned(jpeg, at + 3));
        }
        return jpeg.length;
    }

    private static int unsigned(byte[] bytes, int at) {
        return Byte.toUnsignedInt(bytes[at]);
    }
}
