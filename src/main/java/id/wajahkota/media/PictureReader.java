package id.wajahkota.media;

import id.wajahkota.shared.Refusal;
import id.wajahkota.shared.RefusedException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;

/** Checks an uploaded file and draws the picture in it anew, in each size. */
final class PictureReader {

    static final int BYTES_LIMIT = 15 * 1024 * 1024;
    static final long PIXELS_LIMIT = 40_000_000;
    private static final double JPEG_QUALITY = 0.9;

    /** Above this a picture without transparency is kept as JPEG, so that a row stays small enough to be sent. */
    private static final int PNG_BYTES_LIMIT = 4 * 1024 * 1024;

    private PictureReader() {}

    /**
     * Reads the picture.
     *
     * @throws RefusedException when it is no picture that the portal takes
     */
    static Picture read(byte[] bytes) {
        if (bytes.length == 0) {
            throw refuse(MediaRefusal.MEDIA_EMPTY);
        }
        if (bytes.length > BYTES_LIMIT) {
            throw refuse(MediaRefusal.MEDIA_TOO_LARGE, BYTES_LIMIT / 1024 / 1024);
        }
        PictureKind kind = PictureKind.of(bytes).orElseThrow(() -> refuse(MediaRefusal.MEDIA_KIND_UNKNOWN));
        try {
            requireReasonableSize(kind, bytes);
            return draw(kind, bytes);
        } catch (IOException | RuntimeException unreadable) {
            if (unreadable instanceof RefusedException refused) {
                throw refused;
            }
            throw refuse(MediaRefusal.MEDIA_DAMAGED);
        }
    }

    /** Looks at the header only: a small file may claim more pixels than there is memory. */
    private static void requireReasonableSize(PictureKind kind, byte[] bytes) throws IOException {
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(kind.readerName()).next();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > PIXELS_LIMIT) {
                throw refuse(MediaRefusal.MEDIA_TOO_MANY_PIXELS, PIXELS_LIMIT / 1_000_000);
            }
        } finally {
            reader.dispose();
        }
    }

    private static Picture draw(PictureKind kind, byte[] bytes) throws IOException {
        BufferedImage full = shrink(bytes, MediaSize.FULL);
        BufferedImage small = Thumbnails.of(full)
                .size(fit(full, MediaSize.THUMBNAIL), fit(full, MediaSize.THUMBNAIL))
                .asBufferedImage();
        boolean transparent = full.getColorModel().hasAlpha();
        byte[] encoded = transparent || kind == PictureKind.PNG ? encode(full, "png") : encode(full, "jpg");
        boolean asPng = transparent || kind == PictureKind.PNG && encoded.length <= PNG_BYTES_LIMIT;
        String format = asPng ? "png" : "jpg";
        return new Picture(
                asPng ? "image/png" : "image/jpeg",
                full.getWidth(),
                full.getHeight(),
                Map.of(
                        MediaSize.FULL,
                        kind == PictureKind.PNG && !asPng ? encode(full, format) : encoded,
                        MediaSize.THUMBNAIL,
                        encode(small, format)));
    }

    /** Turned as the camera was held; never larger than it came. */
    private static BufferedImage shrink(byte[] bytes, MediaSize size) throws IOException {
        BufferedImage upright = Thumbnails.of(new ByteArrayInputStream(bytes))
                .useExifOrientation(true)
                .scale(1)
                .asBufferedImage();
        int side = fit(upright, size);
        return side == Math.max(upright.getWidth(), upright.getHeight())
                ? upright
                : Thumbnails.of(upright).size(side, side).asBufferedImage();
    }

    private static int fit(BufferedImage picture, MediaSize size) {
        return Math.min(size.longestSide(), Math.max(picture.getWidth(), picture.getHeight()));
    }

    private static byte[] encode(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Thumbnails.of(picture)
                .scale(1)
                .outputFormat(format)
                .outputQuality(JPEG_QUALITY)
                .toOutputStream(bytes);
        return bytes.toByteArray();
    }

    private static RefusedException refuse(MediaRefusal reason, Object... arguments) {
        return new RefusedException(Refusal.onField("media", reason, arguments));
    }
}
