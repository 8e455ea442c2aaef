package id.wajahkota.platform.journal;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
            String old = text(component, before);
            String now = text(component, after);
            if (!old.equals(now)) {
                changes.add(new Change(component.getName(), old, now));
            }
        });
        return changes;
    }

    private static String text(RecordComponent component, @Nullable Record from) {
        if (from == null) {
            return "";
        }
        try {
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(from);
            return value instanceof Record id && id.getClass().getRecordComponents().length == 1
                    ? text(id.getClass().getRecordComponents()[0], id)
                    : Objects.toString(value, "");
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("A record cannot be read: " + component, failure);
        }
    }
}
