package id.wajahkota.platform.shared;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** Goes through rows in the order of their ids, so many at a time that none of them is forgotten or held for long. */
public final class Batches {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private Batches() {}

    /**
     * Until there are no more.
     *
     * @param next reads some of those whose ids come after that one
     * @param id of a row
     */
    public static <T> void each(Function<UUID, List<T>> next, Function<T, UUID> id, Consumer<List<T>> action) {
        List<T> batch = next.apply(BEFORE_ALL);
        while (!batch.isEmpty()) {
            action.accept(batch);
            batch = next.apply(id.apply(batch.getLast()));
        }
    }
}
