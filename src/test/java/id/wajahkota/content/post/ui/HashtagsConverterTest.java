package id.wajahkota.content.post.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValueContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashtagsConverterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NgalamRek KotaBunga      | #NgalamRek #KotaBunga
                    '#NgalamRek, #KotaBunga' | #NgalamRek #KotaBunga
                    '#NgalamRek#KotaBunga'   | #NgalamRek #KotaBunga
                    NgalamRek ngalam NgalamRek | #NgalamRek #ngalam
                    ' '                      | ''
                    """)
    void tagsAreKeptInOneFormHoweverTheyAreTyped(String typed, String kept) {
        String result = new HashtagsConverter()
                .convertToModel(typed, new ValueContext(new Binder<>()))
                .getOrThrow(AssertionError::new);
        assertThat(result).isEqualTo(kept);
    }
}
