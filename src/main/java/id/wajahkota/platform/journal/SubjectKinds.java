package id.wajahkota.platform.journal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Every kind of subject of the portal, by its type. */
@Component
public class SubjectKinds {

    private final Map<String, SubjectKind> byType;

    SubjectKinds(List<SubjectKind> kinds) {
        byType = kinds.stream().collect(Collectors.toUnmodifiableMap(SubjectKind::type, Function.identity()));
    }

    /**
     * The kind of a subject.
     *
     * @throws IllegalStateException when no feature answers for it
     */
    public SubjectKind of(SubjectRef subject) {
        SubjectKind kind = byType.get(subject.type());
        if (kind == null) {
            throw new IllegalStateException("No feature answers for " + subject.type());
        }
        return kind;
    }

    /** All of them. */
    public Collection<SubjectKind> all() {
        return byType.values();
    }
}
