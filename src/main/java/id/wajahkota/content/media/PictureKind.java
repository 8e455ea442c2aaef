package id.wajahkota.content.media;

import java.util.Optional;
import java.util.stream.IntStream;

/** The kinds of picture the portal takes, told by how their bytes begin. */
enum PictureKind {
    JPEG("jpeg"),
    PNG("png"),
    WEBP("webp");

    private final String readerName;

    PictureKind(String readerName) {
        this.readerName = readerName;
    }

    /** What the JDK's image readers call it. */
    String readerName() {
        return readerName;
    }

    static Optional<PictureKind> of(byte[] bytes) {
        if (startsWith(bytes, 0, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        if (startsWith(bytes, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return Optional.of(PNG);
        }
        boolean riff = startsWith(bytes, 0, 'R', 'I', 'F', 'F') && startsWith(bytes, 8, 'W', 'E', 'B', 'P');
        return riff ? Optional.of(WEBP) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int offset, int... signature) {
        return bytes.length >= offset + signature.length
                && IntStream.range(0, signature.length)
                        .allMatch(index -> (bytes[offset + index] & 0xFF) == signature[index]);
    }
}
