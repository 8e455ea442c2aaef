package id.wajahkota.demo;

import id.wajahkota.content.campaign.CampaignDecision;
import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.campaign.Campaigns;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.NewId;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.review.approval.ReviewDecision;
import id.wajahkota.review.approval.Reviews;
import id.wajahkota.review.approval.Rubric;
import id.wajahkota.review.approval.Verdict;
import id.wajahkota.review.remark.RemarkDraft;
import id.wajahkota.review.remark.RemarkStatus;
import id.wajahkota.review.remark.Remarks;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** Takes demo campaigns through their review: the academic reads and advises, the secretariat decides. */
@DemoComponent
class DemoCampaignReviews {

    private static final String ADVISER = "akademisi";
    private static final String SECRETARIAT = "sekretariat";
    private static final Duration BETWEEN_STEPS = Duration.ofHours(20);
    private static final int FIRST_REVISION = 1;

    private final Campaigns campaigns;
    private final Reviews reviews;
    private final Remarks remarks;
    private final DemoStage stage;
    private final PortalClock clock;

    DemoCampaignReviews(Campaigns campaigns, Reviews reviews, Remarks remarks, DemoStage stage, PortalClock clock) {
        this.campaigns = campaigns;
        this.reviews = reviews;
        this.remarks = remarks;
        this.stage = stage;
        this.clock = clock;
    }

    void travel(UnaryOperator<String> row, String author, CampaignId id) {
        if (Blank.is(row.apply("stage"))) {
            return;
        }
        Instant submitted = clock.instant().minus(Duration.ofHours(Long.parseLong(row.apply("submittedHoursAgo"))));
        SubjectRef subject = Campaigns.subject(id);
        stage.act(
                author,
                submitted,
                () -> campaigns.decide(id, campaigns.find(id).version(), new CampaignDecision.Submit()));
        remark(row, author, subject, submitted.plus(Duration.ofHours(1)));
        if (row.apply("stage").equals("APPROVED")) {
            Instant advised = submitted.plus(BETWEEN_STEPS);
            stage.act(ADVISER, advised, () -> reviews.decide(subject, advice(row)));
            stage.act(
                    SECRETARIAT,
                    advised.plus(BETWEEN_STEPS),
                    () -> reviews.decide(
                            subject, new ReviewDecision.Approve(new ReviewDecision.Seen(FIRST_REVISION, 1), "")));
        }
    }

    private void remark(UnaryOperator<String> row, String author, SubjectRef subject, Instant said) {
        if (Blank.is(row.apply("remark"))) {
            return;
        }
        String[] words = row.apply("remark").split("\\|");
        stage.act(
                ADVISER,
                said,
                () -> remarks.write(
                        NewId.next(), subject, FIRST_REVISION, new RemarkDraft(words[0], words[1], words[2])));
        if (!Blank.is(row.apply("became"))) {
            String[] became = row.apply("became").split("\\|");
            stage.act(
                    author,
                    said.plus(BETWEEN_STEPS),
                    () -> remarks.settle(
                            remarks.of(subject).getFirst().id(),
                            RemarkStatus.OPEN,
                            RemarkStatus.valueOf(became[0]),
                            became[1]));
        }
    }

    private static ReviewDecision advice(UnaryOperator<String> row) {
        Integer[] marks = Arrays.stream(row.apply("marks").split(" "))
                .map(Integer::valueOf)
                .toArray(Integer[]::new);
        return new ReviewDecision.Advise(
                new ReviewDecision.Seen(FIRST_REVISION, 0),
                Verdict.valueOf(row.apply("verdict")),
                new Rubric(marks[0], marks[1], marks[2], marks[3], marks[4]),
                row.apply("advice"));
    }
}
