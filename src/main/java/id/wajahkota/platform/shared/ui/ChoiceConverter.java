package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a list offers into the id that a record keeps, and back. An id that is not offered becomes no choice.
 *
 * @param <T> what is offered
 * @param <I> its id
 */
public class ChoiceConverter<T, I> implements Converter<@Nullable T, @Nullable I> {

    private static final long serialVersionUID = 1L;

    private final transient List<T> offered;
    private final transient Function<T, I> id;

    /** For that offer. */
    public ChoiceConverter(List<T> offered, Function<T, I> id) {
        this.offered = offered;
        this.id = id;
    }

    @Override
    public Result<@Nullable I> convertToModel(@Nullable T choice, ValueContext context) {
        return Result.ok(choice == null ? null : id.apply(choice));
    }

    @Override
    public @Nullable T convertToPresentation(@Nullable I wanted, ValueContext context) {
        return offered.stream()
                .filter(choice -> id.apply(choice).equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
