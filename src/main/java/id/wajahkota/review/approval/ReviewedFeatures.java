package id.wajahkota.review.approval;

import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.review.route.RoutedTypes;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The features whose subjects are reviewed, by the type they answer for. */
@Component
public class ReviewedFeatures implements RoutedTypes {

    private final Map<String, ReviewedSubjects> byType;

    ReviewedFeatures(List<ReviewedSubjects> features) {
        byType = features.stream().collect(Collectors.toMap(ReviewedSubjects::type, Function.identity()));
    }

    /** The feature that answers for a subject. */
    public ReviewedSubjects of(SubjectRef subject) {
        return byType.get(subject.type());
    }

    /** The features that may know parts of a subject. */
    public Collection<ReviewedSubjects> all() {
        return byType.values();
    }

    @Override
    public List<String> types() {
        return byType.keySet().stream().sorted(Comparator.reverseOrder()).toList();
    }
}
