package id.wajahkota.platform.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps ids in one column, where nobody asks the database for one of them. */
@Converter
public class IdsConverter implements AttributeConverter<Set<UUID>, String> {

    private static final String SEPARATOR = ",";

    @Override
    public String convertToDatabaseColumn(@Nullable Set<UUID> ids) {
        return ids == null ? "" : ids.stream().map(UUID::toString).sorted().collect(Collectors.joining(SEPARATOR));
    }

    @Override
    public Set<UUID> convertToEntityAttribute(@Nullable String column) {
        return column == null || column.isEmpty()
                ? Set.of()
                : Arrays.stream(column.split(SEPARATOR)).map(UUID::fromString).collect(Collectors.toUnmodifiableSet());
    }
}
