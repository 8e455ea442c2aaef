package id.wajahkota.review.route;

import id.wajahkota.city.identity.UserId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps the named people of a step in one column, since a step is a row of a list already. */
@Converter
class PeopleConverter implements AttributeConverter<Set<UserId>, String> {

    private static final String SEPARATOR = ",";

    @Override
    public String convertToDatabaseColumn(@Nullable Set<UserId> people) {
        return people == null
                ? ""
                : people.stream()
                        .map(person -> person.value().toString())
                        .sorted()
                        .collect(Collectors.joining(SEPARATOR));
    }

    @Override
    public Set<UserId> convertToEntityAttribute(@Nullable String column) {
        return column == null || column.isEmpty()
                ? Set.of()
                : Arrays.stream(column.split(SEPARATOR))
                        .map(id -> new UserId(UUID.fromString(id)))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
