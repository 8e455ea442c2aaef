package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * As {@link ChoiceConverter}, for a field with several choices.
 *
 * @param <T> what is offered
 * @param <I> its id
 */
public class ChoicesConverter<T, I> implements Converter<Set<T>, Set<I>> {

    private static final long serialVersionUID = 1L;

    private final transient List<T> offered;
    private final transient Function<T, I> id;

    /** For that offer. */
    public ChoicesConverter(List<T> offered, Function<T, I> id) {
        this.offered = offered;
        this.id = id;
    }

    @Override
    public Result<Set<I>> convertToModel(Set<T> choices, ValueContext context) {
        return Result.ok(choices.stream().map(id).collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Set<T> convertToPresentation(Set<I> wanted, ValueContext context) {
        return offered.stream()
                .filter(choice -> wanted.contains(id.apply(choice)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
