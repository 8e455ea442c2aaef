package id.wajahkota.content.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.wajahkota.platform.shared.RefusedException;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTest {

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static BufferedImage decode(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    @Test
    void aPictureIsKeptInFullAndSmall() throws IOException {
        Picture picture = PictureReader.read(PictureFixture.jpeg(1200, 900));
        assertThat(picture.contentType()).isEqualTo("image/jpeg");
        assertThat(decode(picture.sizes().get(MediaSize.FULL)).getWidth()).isEqualTo(1200);
        assertThat(decode(picture.sizes().get(MediaSize.THUMBNAIL)).getWidth()).isEqualTo(480);
    }

    @Test
    void aPictureLargerThanAnybodyPublishesIsMadeSmallerAndASmallOneStays() {
        assertThat(PictureReader.read(PictureFixture.jpeg(5000, 1000)).width()).isEqualTo(4096);
        assertThat(PictureReader.read(PictureFixture.jpeg(10, 10)).width()).isEqualTo(10);
    }

    @Test
    void thePlaceWhereAPhotoWasTakenIsGoneAndThePhotoStandsUpright() {
        byte[] uploaded = PictureFixture.jpegTakenSomewhere(400, 300);
        assertThat(text(uploaded)).contains("Exif");
        Picture picture = PictureReader.read(uploaded);
        assertThat(picture.sizes().values()).noneMatch(bytes -> text(bytes).contains("Exif"));
        assertThat(picture.width()).isEqualTo(300);
        assertThat(picture.height()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.6, 0.95})
    void aPhotoThatWasCutOffIsDamagedThoughASmallPictureInItIsWhole(double share) {
        byte[] whole = PictureFixture.jpegTakenSomewhere(400, 300);
        byte[] cut = Arrays.copyOf(whole, (int) (whole.length * share));
        assertThatThrownBy(() -> PictureReader.read(cut)).hasMessageContaining("MEDIA_DAMAGED");
        assertThatThrownBy(() -> PictureReader.read(Arrays.copyOf(whole, whole.length - 2)))
                .hasMessageContaining("MEDIA_DAMAGED");
    }

    @Test
    void whatACameraWritesBehindAPhotoDoesNoHarm() {
        byte[] photo = PictureFixture.jpeg(40, 30);
        assertThat(PictureReader.read(Arrays.copyOf(photo, photo.length + 500)).width())
                .isEqualTo(40);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPictureInFourInksKeepsItsColours(boolean marked) throws IOException {
        byte[] inks = marked
                ? Files.readAllBytes(Path.of("src/test/resources/pictures/cmyk-adobe.jpg"))
                : PictureFixture.jpegInPlainInks(40, 20);
        BufferedImage shown = ImageIO.read(
                new ByteArrayInputStream(PictureReader.read(inks).sizes().get(MediaSize.FULL)));
        Color above = new Color(shown.getRGB(20, 1));
        Color below = new Color(shown.getRGB(20, 18));
        assertThat(above.getRed()).isGreaterThan(180);
        assertThat(above.getBlue()).isLessThan(70);
        assertThat(below.getBlue()).isGreaterThan(180);
        assertThat(below.getRed()).isLessThan(70);
        assertThat(shown.getColorModel().hasAlpha()).isFalse();
    }

    @Test
    void aPictureInFourInksStandsUprightToo() throws IOException {
        byte[] lying = PictureFixture.takenSomewhere(PictureFixture.jpegInPlainInks(60, 40));
        assertThat(PictureReader.read(lying).width()).isEqualTo(40);
    }

    @Test
    void transparencyIsKept() throws IOException {
        Picture picture = PictureReader.read(PictureFixture.transparentPng(600, 600));
        assertThat(picture.contentType()).isEqualTo("image/png");
        assertThat(decode(picture.sizes().get(MediaSize.THUMBNAIL))
                        .getColorModel()
                        .hasAlpha())
                .isTrue();
    }

    @Test
    void webpIsReadAndKeptAsWhatEveryPlatformTakes() {
        assertThat(PictureReader.read(PictureFixture.webp()).contentType()).isEqualTo("image/jpeg");
    }

    static Stream<Arguments> badFiles() {
        byte[] cut = PictureFixture.jpeg(800, 600);
        return Stream.of(
                Arguments.of("nothing", new byte[0], MediaRefusal.MEDIA_EMPTY),
                Arguments.of("60 MB", new byte[60 * 1024 * 1024], MediaRefusal.MEDIA_TOO_LARGE),
                Arguments.of(
                        "a renamed program",
                        "MZ\u0090\0".getBytes(StandardCharsets.ISO_8859_1),
                        MediaRefusal.MEDIA_KIND_UNKNOWN),
                Arguments.of(
                        "an SVG",
                        "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8),
                        MediaRefusal.MEDIA_KIND_UNKNOWN),
                Arguments.of("a GIF", "GIF89a".getBytes(StandardCharsets.US_ASCII), MediaRefusal.MEDIA_KIND_UNKNOWN),
                Arguments.of("a JPEG cut short", Arrays.copyOf(cut, 200), MediaRefusal.MEDIA_DAMAGED),
                Arguments.of(
                        "a JPEG in name only",
                        new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3},
                        MediaRefusal.MEDIA_DAMAGED),
                Arguments.of(
                        "a bomb", PictureFixture.pngThatClaims(60_000, 60_000), MediaRefusal.MEDIA_TOO_MANY_PIXELS),
                Arguments.of(
                        "a PNG without a picture", PictureFixture.pngThatClaims(10, 10), MediaRefusal.MEDIA_DAMAGED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void whatIsNoPictureIsRefusedByName(String name, byte[] bytes, MediaRefusal reason) {
        assertThatThrownBy(() -> PictureReader.read(bytes))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(reason.name());
    }
}
