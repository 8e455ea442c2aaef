package id.wajahkota.content.media;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Makes picture files: good ones, and those that somebody might upload by mistake or on purpose. */
final class PictureFixture {

    private static final int APP1 = 0xE1;

    private PictureFixture() {}

    static byte[] jpeg(int width, int height) {
        return encode(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    static byte[] transparentPng(int width, int height) {
        return encode(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    /** A JPEG in four inks without Adobe's marker: red above, blue below. */
    static byte[] jpegInPlainInks(int width, int height) throws IOException {
        WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, new Point());
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                inks.setPixel(x, y, y < height / 2 ? new int[] {0, 240, 240, 10} : new int[] {240, 240, 0, 10});
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(new IIOImage(inks, null, null));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static byte[] encode(BufferedImage picture, String format) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A JPEG as a telephone writes it: the place where it was taken, and that it was held upright (orientation 6). */
    static byte[] jpegTakenSomewhere(int width, int height) {
        return takenSomewhere(jpeg(width, height));
    }

    /** The same of another JPEG. */
    static byte[] takenSomewhere(byte[] plain) {
        ByteBuffer tiff = ByteBuffer.allocate(80).order(ByteOrder.BIG_ENDIAN);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put("S\0\0\0".getBytes(StandardCharsets.US_ASCII));
        tiff.putInt(0);
        byte[] exif = Arrays.copyOf(tiff.array(), tiff.position());
        ByteBuffer segment = ByteBuffer.allocate(10 + exif.length);
        segment.put((byte) 0xFF).put((byte) APP1).putShort((short) (8 + exif.length));
        segment.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(exif);
        ByteBuffer whole = ByteBuffer.allocate(plain.length + segment.capacity());
        return whole.put(plain, 0, 2)
                .put(segment.array())
                .put(plain, 2, plain.length - 2)
                .array();
    }

    /** A hundred bytes that claim to be a picture of that size. */
    static byte[] pngThatClaims(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(17);
        header.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        header.put(new byte[] {8, 6, 0, 0, 0});
        CRC32 checksum = new CRC32();
        checksum.update(header.array());
        ByteBuffer png = ByteBuffer.allocate(100);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A});
        png.putInt(13).put(header.array()).putInt((int) checksum.getValue());
        return png.array();
    }

    /** A WebP of one pixel. */
    static byte[] webp() {
        return Base64.getDecoder().decode("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAwA0JaQAA3AA/vuUAAA=");
    }
}
