package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.People;
import id.wajahkota.content.post.PostDetail;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.PostMedia;
import id.wajahkota.content.post.PostWords;
import id.wajahkota.platform.journal.Entry;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.journal.ui.HistoryPanel;
import id.wajahkota.platform.journal.ui.HistoryPanels;
import id.wajahkota.review.approval.ui.AdvicePanel;
import id.wajahkota.review.approval.ui.Choice;
import id.wajahkota.review.approval.ui.DecisionBar;
import id.wajahkota.review.approval.ui.ReviewChoices;
import id.wajahkota.review.approval.ui.ReviewPanels;
import id.wajahkota.review.remark.Remarks;
import id.wajahkota.review.remark.ui.RemarksPanel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What was decided, said and done about a post, and the buttons that decide. */
@SpringComponent
class PostContext {

    private final ReviewPanels reviews;
    private final HistoryPanels histories;
    private final Remarks remarks;
    private final People people;

    PostContext(ReviewPanels reviews, HistoryPanels histories, Remarks remarks, People people) {
        this.reviews = reviews;
        this.histories = histories;
        this.remarks = remarks;
        this.people = people;
    }

    /** The reviewer's buttons, those of the page itself, and those of the post; what is done most stands first. */
    DecisionBar decisionBar(PostDetail post, List<Choice> own, PostChoices choices, Runnable onDecided) {
        SubjectRef subject = post.id().subject();
        Optional<ReviewChoices> review = reviews.choices(subject, onDecided);
        List<Choice> all = Stream.of(review.map(ReviewChoices::choices).orElse(List.of()), own, choices.choices())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Choice::isPrimary).reversed())
                .toList();
        return new DecisionBar(all, review.flatMap(ReviewChoices::hint));
    }

    UrgentBanner urgentBanner(PostDetail post, List<Entry> moves) {
        return new UrgentBanner(moves, () -> reviews.state(post.id().subject()));
    }

    List<Entry> moves(PostId id) {
        return histories.entries(id.subject());
    }

    /** What people say about the post, field by field. */
    RemarksPanel remarksPanel(PostDetail post) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("", text("remark.whole"));
        Stream.concat(
                        Arrays.stream(PostWords.values())
                                .filter(PostWords::isPublished)
                                .map(PostWords::key),
                        Stream.of("media", "slot", "channels"))
                .forEach(field -> fields.put(field, text("post." + field)));
        List<PostMedia> pictures = post.draft().media();
        pictures.forEach(picture -> fields.put(
                picture.media().value().toString(),
                UI.getCurrent().getTranslation("remark.picture", pictures.indexOf(picture) + 1, picture.altText())));
        boolean writes = remarks.mayWrite();
        return new RemarksPanel(remarks, people, post.id().subject(), post.revision(), fields, writes);
    }

    AdvicePanel advicePanel(PostId id) {
        return reviews.advice(id.subject());
    }

    HistoryPanel historyPanel(PostDetail post, List<Entry> moves) {
        return histories.of(post.id().subject(), moves);
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
