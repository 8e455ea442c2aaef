package id.wajahkota.content.ui;

import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.converter.Converter;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Turns what a list offers into the id that a record keeps, and back. */
final class Choices {

    private Choices() {}

    static <T, I> Converter<T, I> byId(List<T> offered, Function<T, I> id) {
        return Converter.from(
                choice -> Result.ok(choice == null ? null : id.apply(choice)),
                wanted -> offered.stream()
                        .filter(choice -> Objects.equals(id.apply(choice), wanted))
                        .findFirst()
                        .orElse(null));
    }
}
