package id.wajahkota.platform.document;

import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.IllegalConfigurationException;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * The city's arms as they stand beside the letterhead.
 *
 * @param png a picture in that format, at least 200 pixels high to look well on paper
 * @param proportion its width for a height of one
 * @param name whose they are, for those who do not see them
 */
record Emblem(byte[] png, double proportion, String name) {

    /**
     * Reads it when the portal starts, so that a wrong path is known before the first letter.
     *
     * @param file where it lies; empty where the city's papers have none
     * @throws IllegalConfigurationException naming the file when it is none, or no picture
     */
    static Optional<Emblem> read(String file, String government) {
        if (Blank.is(file)) {
            return Optional.empty();
        }
        try {
            BufferedImage picture = ImageIO.read(new File(file));
            if (picture == null) {
                throw new IllegalConfigurationException(
                        "PORTAL_EMBLEM: %s is no picture; a PNG is wanted.".formatted(file));
            }
            return Optional.of(new Emblem(
                    Files.readAllBytes(Path.of(file)), (double) picture.getWidth() / picture.getHeight(), government));
        } catch (IOException failure) {
            throw new IllegalConfigurationException(
                    "PORTAL_EMBLEM: %s cannot be read: %s.".formatted(file, failure.getMessage()));
        }
    }
}
