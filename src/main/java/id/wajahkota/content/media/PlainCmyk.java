package id.wajahkota.content.media;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.w3c.dom.Element;

/**
 * JPEG in four inks without Adobe's marker, as some printing programs write it. Without the marker nothing is inverted, and
 * readers take the inks for red, green, blue and transparency.
 */
final class PlainCmyk {

    private static final String METADATA = "javax_imageio_jpeg_image_1.0";
    private static final int INKS = 4;
    private static final int FULL = 255;

    private PlainCmyk() {}

    /** The picture in the colours of a screen, turned as the camera was held, when it is one of those. */
    static Optional<BufferedImage> read(byte[] jpeg) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(jpeg))) {
            reader.setInput(input);
            if (!isPlain(reader.getImageMetadata(0))) {
                return Optional.empty();
            }
            BufferedImage mixed = mix(reader.readRaster(0, null));
            Orientation held = ExifUtils.getExifOrientation(reader, 0);
            return Optional.of(
                    held == null
                            ? mixed
                            : ExifFilterUtils.getFilterForOrientation(held).apply(mixed));
        } finally {
            reader.dispose();
        }
    }

    private static boolean isPlain(IIOMetadata metadata) {
        Element tree = (Element) metadata.getAsTree(METADATA);
        boolean marked = tree.getElementsByTagName("app14Adobe").getLength() > 0;
        return !marked && tree.getElementsByTagName("componentSpec").getLength() == INKS;
    }

    private static BufferedImage mix(Raster inks) {
        BufferedImage mixed = new BufferedImage(inks.getWidth(), inks.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[inks.getWidth() * INKS];
        for (int y = 0; y < inks.getHeight(); y++) {
            inks.getPixels(0, y, inks.getWidth(), 1, row);
            for (int x = 0; x < inks.getWidth(); x++) {
                int black = FULL - row[x * INKS + 3];
                int red = (FULL - row[x * INKS]) * black / FULL;
                int green = (FULL - row[x * INKS + 1]) * black / FULL;
                int blue = (FULL - row[x * INKS + 2]) * black / FULL;
                mixed.setRGB(x, y, red << 16 | green << 8 | blue);
            }
        }
        return mixed;
    }
}
