package id.wajahkota.review.route;

import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.IdsConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps the named people of a step in one column, since a step is a row of a list already. */
@Converter
class PeopleConverter implements AttributeConverter<Set<UserId>, String> {

    private final IdsConverter ids = new IdsConverter();

    @Override
    public String convertToDatabaseColumn(@Nullable Set<UserId> people) {
        return ids.convertToDatabaseColumn(
                people == null ? null : people.stream().map(UserId::value).collect(Collectors.toSet()));
    }

    @Override
    public Set<UserId> convertToEntityAttribute(@Nullable String column) {
        return ids.convertToEntityAttribute(column).stream().map(UserId::new).collect(Collectors.toUnmodifiableSet());
    }
}
