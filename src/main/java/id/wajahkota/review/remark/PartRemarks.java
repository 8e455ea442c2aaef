package id.wajahkota.review.remark;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.review.approval.ReviewAccess;
import id.wajahkota.review.approval.ReviewedFeatures;
import id.wajahkota.review.approval.ReviewedSubjects;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people say about the parts of a subject, such as the posts of a campaign. */
@Service
@Requires(Permission.REMARK_READ)
@Transactional(readOnly = true)
public class PartRemarks {

    private final RemarkRepository remarks;
    private final ReviewedFeatures subjects;
    private final ReviewAccess access;

    PartRemarks(RemarkRepository remarks, ReviewedFeatures subjects, ReviewAccess access) {
        this.remarks = remarks;
        this.subjects = subjects;
        this.access = access;
    }

    /**
     * What was remarked on each part, and what became of it.
     *
     * @throws id.wajahkota.platform.shared.NotFoundException when the whole is not the person's to see
     */
    public List<OnPart> of(SubjectRef whole) {
        access.require(whole);
        return subjects.all().stream()
                .flatMap(feature -> of(feature, feature.partsOf(whole)))
                .toList();
    }

    private Stream<OnPart> of(ReviewedSubjects feature, Map<UUID, String> titles) {
        Map<UUID, List<Remark>> bySubject = titles.isEmpty()
                ? Map.of()
                : remarks.findThreadsOn(feature.type(), titles.keySet()).stream()
                        .collect(
                                Collectors.groupingBy(remark -> remark.subject().id()));
        return titles.entrySet().stream()
                .flatMap(part -> bySubject.getOrDefault(part.getKey(), List.of()).stream()
                        .map(remark -> new OnPart(
                                part.getValue(),
                                feature.path(part.getKey()),
                                remark.author(),
                                remark.words(),
                                remark.status(),
                                remark.reason())));
    }

    /**
     * A remark on a part of a subject.
     *
     * @param path the screen that shows the part
     * @param reason why it was declined, or what was said when it was adopted; may be empty
     */
    public record OnPart(String title, String path, UserId author, String words, RemarkStatus status, String reason) {}
}
