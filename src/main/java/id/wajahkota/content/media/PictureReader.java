package id.wajahkota.content.media;

import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
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
        if (kind == PictureKind.JPEG && !JpegEnd.isReached(bytes)) {
            throw refuse(MediaRefusal.MEDIA_DAMAGED);
        }
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
        Optional<BufferedImage> inInks = kind == PictureKind.JPEG ? PlainCmyk.read(bytes) : Optional.empty();
        BufferedImage full = within(inInks.isPresent() ? inInks.get() : upright(bytes), MediaSize.FULL);
        BufferedImage small = within(full, MediaSize.THUMBNAIL);
        Optional<byte[]> png = encodeAsPng(kind, full);
        String format = png.isPresent() ? "png" : "jpg";
        byte[] encoded = png.isPresent() ? png.get() : encode(full, format);
        return new Picture(
                png.isPresent() ? "image/png" : "image/jpeg",
                full.getWidth(),
                full.getHeight(),
                Map.of(MediaSize.FULL, encoded, MediaSize.THUMBNAIL, encode(small, format)));
    }

    /** What is transparent stays PNG, and so does what came as one, unless it is very large. */
    private static Optional<byte[]> encodeAsPng(PictureKind kind, BufferedImage full) throws IOException {
        boolean transparent = full.getColorModel().hasAlpha();
        if (!transparent && kind != PictureKind.PNG) {
            return Optional.empty();
        }
        return Optional.of(encode(full, "png")).filter(png -> transparent || png.length <= PNG_BYTES_LIMIT);
    }

    /** Turned as the camera was held. */
    private static BufferedImage upright(byte[] bytes) throws IOException {
        return Thumbnails.of(new ByteArrayInputStream(bytes))
                .useExifOrientation(true)
                .scale(1)
                .asBufferedImage();
    }

    /** Never larger than it came. */
    private static BufferedImage within(BufferedImage picture, MediaSize size) throws IOException {
        int side = size.longestSide();
        return Math.max(picture.getWidth(), picture.getHeight()) <= side
                ? picture
                : Thumbnails.of(picture).size(side, side).asBufferedImage();
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
