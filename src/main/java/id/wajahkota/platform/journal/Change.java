package id.wajahkota.platform.journal;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one field said before and says now.
 *
 * @param before empty when the subject was just made
 * @param after empty when it is gone
 */
public record Change(String field, String before, String after) {

    /**
     * Every field in which the two differ, in the order in which the record names them. An id is written as what it holds.
     *
     * @param before what the subject said, or nothing
     * @param after what it says now, or nothing
     */
    public static <T extends Record> List<Change> between(@Nullable T before, @Nullable T after) {
        T known = Objects.requireNonNull(before == null ? after : before);
        List<Change> changes = new ArrayList<>();
        Arrays.stream(known.getClass().getRecordComponents()).forEach(component -> {
            Object old = value(component, before);
            Object now = value(component, after);
            if (!Objects.equals(old, now)) {
                changes.add(new Change(component.getName(), text(old), text(now)));
            }
        });
        return changes;
    }

    private static @Nullable Object value(RecordComponent component, @Nullable Record from) {
        if (from == null) {
            return null;
        }
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(from);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("A record cannot be read: " + component, failure);
        }
    }

    /** What has no order is written in one that stays. */
    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Set<?> set -> set.stream().map(Change::text).sorted().collect(Collectors.joining(", "));
            case Collection<?> list -> list.stream().map(Change::text).collect(Collectors.joining(", "));
            case Record id
            when id.getClass().getRecordComponents().length == 1 ->
                text(value(id.getClass().getRecordComponents()[0], id));
            default -> value.toString();
        };
    }
}
