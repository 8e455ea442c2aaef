package id.wajahkota.platform.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundleTranslationsTest {

    private final BundleTranslations translations = new BundleTranslations();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | 0    | 0 posts
                    en | 1    | 1 post
                    en | 2    | 2 posts
                    en | 1500 | 1,500 posts
                    id | 1    | 1 konten
                    id | 1500 | 1.500 konten
                    """)
    void wordsAgreeWithTheirNumberInTheWayOfTheLanguage(String language, int number, String said) {
        assertThat(translations.getTranslation("list.count", Locale.of(language), number))
                .isEqualTo(said);
    }

    @Test
    void manyAtOnceAreSaidTheirOwnNumbers() {
        assertThat(IntStream.range(2, 900)
                        .parallel()
                        .mapToObj(number -> translations.getTranslation("list.count", Locale.ENGLISH, number)))
                .containsAll(IntStream.range(2, 900)
                        .mapToObj(number -> number + " posts")
                        .toList());
    }
}
