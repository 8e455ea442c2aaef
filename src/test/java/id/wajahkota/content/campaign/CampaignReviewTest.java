package id.wajahkota.content.campaign;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static id.wajahkota.city.identity.DemoPeople.DISPORAPAR;
import static id.wajahkota.city.identity.DemoPeople.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.content.calendar.CalendarFilter;
import id.wajahkota.content.calendar.CalendarFixture;
import id.wajahkota.content.calendar.CalendarTile;
import id.wajahkota.content.calendar.ContentCalendar;
import id.wajahkota.content.calendar.DaySpan;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.journal.History;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.NewId;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.review.approval.ReviewDecision;
import id.wajahkota.review.approval.ReviewProgress;
import id.wajahkota.review.approval.Reviews;
import id.wajahkota.review.approval.Rubric;
import id.wajahkota.review.approval.SubmissionPresence;
import id.wajahkota.review.approval.Verdict;
import id.wajahkota.review.remark.PartRemarks;
import id.wajahkota.review.remark.RemarkDraft;
import id.wajahkota.review.remark.RemarkStatus;
import id.wajahkota.review.remark.Remarks;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class CampaignReviewTest {

    private static final String ADVISER = "akademisi";
    private static final LocalDate DAY = LocalDate.of(2047, 3, 1);
    private static final Rubric MARKS = new Rubric(4, 3, 5, 4, 2);

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ReviewProgress progress;

    @Autowired
    private SubmissionPresence presence;

    @Autowired
    private Remarks remarks;

    @Autowired
    private PartRemarks partRemarks;

    @Autowired
    private History history;

    @Autowired
    private Posts posts;

    @Autowired
    private ContentCalendar calendar;

    @Autowired
    private CalendarFixture planned;

    @Autowired
    private DemoPeople people;

    private CampaignId campaign;
    private PostId post;

    @BeforeEach
    void beginACampaignWithOnePost() {
        campaign = people.ask(DISPORAPAR, () -> campaigns.create(draft("Wajah yang ramah")));
        post = planned.draft(DISHUB, planned.typed(DISHUB, DAY.atTime(9, 0)).within(campaign));
    }

    private CampaignDraft draft(String theme) {
        return new CampaignDraft(
                theme,
                "Warga tahu harus ke mana",
                DAY,
                DAY.plusDays(20),
                people.opdOf(DISPORAPAR),
                Set.of(people.opdOf(DISHUB)),
                null,
                "",
                "",
                null,
                null,
                CampaignColour.BLUE);
    }

    private void decide(String person, CampaignDecision.Own decision) {
        people.act(
                person,
                () -> campaigns.decide(campaign, campaigns.find(campaign).version(), decision));
    }

    private void review(String person, ReviewDecision decision) {
        people.act(person, () -> reviews.decide(Campaigns.subject(campaign), decision));
    }

    private static ReviewDecision.Seen seen(int revision, int step) {
        return new ReviewDecision.Seen(revision, step);
    }

    private CampaignStage stage() {
        return people.ask(SECRETARIAT, () -> campaigns.find(campaign)).summary().stage();
    }

    @Test
    void academicsAdviseFirstAndThenTheSecretariatDecides() {
        decide(DISPORAPAR, new CampaignDecision.Submit());
        assertThatThrownBy(() -> review(SECRETARIAT, new ReviewDecision.Approve(seen(1, 0), "")))
                .hasMessageContaining("NOT_YOUR_STEP");
        review(ADVISER, new ReviewDecision.Advise(seen(1, 0), Verdict.SUPPORT_WITH_NOTES, MARKS, "Lebih singkat."));
        assertThat(stage()).isEqualTo(CampaignStage.IN_REVIEW);
        review(SECRETARIAT, new ReviewDecision.RequestChanges(seen(1, 1), "Ikuti saran akademisi."));
        assertThat(stage()).isEqualTo(CampaignStage.CHANGES_REQUESTED);
        decide(DISPORAPAR, new CampaignDecision.Edit(draft("Ramah")));
        decide(DISPORAPAR, new CampaignDecision.Submit());
        review(ADVISER, new ReviewDecision.Advise(seen(2, 0), Verdict.SUPPORT, MARKS, ""));
        review(SECRETARIAT, new ReviewDecision.Approve(seen(2, 1), ""));
        assertThat(stage()).isEqualTo(CampaignStage.APPROVED);
        assertThat(people.ask(SECRETARIAT, () -> history.of(Campaigns.subject(campaign))))
                .extracting(entry -> entry.happened().action())
                .containsExactly(
                        "APPROVE", "ADVISE", "SUBMIT", "EDIT", "REQUEST_CHANGES", "ADVISE", "SUBMIT", "CREATE");
    }

    @Test
    void whoIsAskedReadsWhatGoesOutAndNoInternalNote() {
        PostId noted = planned.draft(
                DISHUB,
                planned.typed(DISHUB, DAY.atTime(10, 0)).within(campaign).noting("Jangan sebut anggaran"));
        decide(DISPORAPAR, new CampaignDecision.Submit());
        assertThat(people.ask(ADVISER, () -> posts.find(noted)).draft().internalNote())
                .isEmpty();
        assertThat(people.ask(DISHUB, () -> posts.find(noted)).draft().internalNote())
                .isEqualTo("Jangan sebut anggaran");
    }

    @Test
    void howAReviewGoesIsKnownToWhoSeesTheSubject() {
        SubjectRef subject = Campaigns.subject(campaign);
        assertThatThrownBy(() -> people.ask(ADVISER, () -> progress.state(subject)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.act(ADVISER, () -> presence.begin(subject)))
                .isInstanceOf(NotFoundException.class);
        decide(DISPORAPAR, new CampaignDecision.Submit());
        assertThat(people.ask(ADVISER, () -> progress.state(subject))).isPresent();
        assertThatThrownBy(() -> people.ask("opd.dinkes", () -> progress.answers(subject)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void anAdviserReadsACampaignAndItsDraftsOnlyOnceItWasSentToThem() {
        assertThatThrownBy(() -> people.ask(ADVISER, () -> campaigns.find(campaign)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.ask(ADVISER, () -> posts.find(post))).isInstanceOf(NotFoundException.class);
        assertThat(tiles()).isEmpty();
        decide(DISPORAPAR, new CampaignDecision.Submit());
        assertThat(people.ask(ADVISER, campaigns::all)).extracting("id").contains(campaign);
        assertThat(people.ask(ADVISER, () -> posts.find(post)).opd()).isEqualTo(people.opdOf(DISHUB));
        assertThat(tiles())
                .singleElement()
                .satisfies(tile -> assertThat(tile.readable()).isTrue());
    }

    private List<CalendarTile> tiles() {
        return people.ask(ADVISER, () -> calendar.page(DaySpan.of(DAY), CalendarFilter.of(campaign), 9))
                .tiles();
    }

    @Test
    void whatIsRemarkedOnAPostOfTheCampaignShowsOnTheCampaignWithWhatBecameOfIt() {
        decide(DISPORAPAR, new CampaignDecision.Submit());
        people.act(
                ADVISER,
                () -> remarks.write(NewId.next(), post.subject(), 1, new RemarkDraft("title", "", "Terlalu kaku.")));
        people.act(
                DISHUB,
                () -> remarks.settle(
                        remarks.of(post.subject()).getFirst().id(),
                        RemarkStatus.OPEN,
                        RemarkStatus.DECLINED,
                        "Nama resmi program."));
        assertThat(people.ask(DISHUB, () -> partRemarks.of(Campaigns.subject(campaign))))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.words()).isEqualTo("Terlalu kaku.");
                    assertThat(remark.status()).isEqualTo(RemarkStatus.DECLINED);
                    assertThat(remark.reason()).isEqualTo("Nama resmi program.");
                });
        assertThatThrownBy(() -> people.ask("opd.dinkes", () -> partRemarks.of(Campaigns.subject(campaign))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void changingAnApprovedCampaignAsksForApprovalAgainUnlessNothingDiffers() {
        decide(DISPORAPAR, new CampaignDecision.Submit());
        review(ADVISER, new ReviewDecision.Advise(seen(1, 0), Verdict.SUPPORT, MARKS, ""));
        review(SECRETARIAT, new ReviewDecision.Approve(seen(1, 1), ""));
        decide(DISPORAPAR, new CampaignDecision.Edit(draft("Wajah yang ramah")));
        assertThat(stage()).isEqualTo(CampaignStage.APPROVED);
        decide(DISPORAPAR, new CampaignDecision.Edit(draft("Wajah yang lain")));
        assertThat(stage()).isEqualTo(CampaignStage.DRAFT);
        assertThat(people.ask(SECRETARIAT, () -> campaigns.find(campaign)).revision())
                .isEqualTo(2);
    }

    @Test
    void theLeadingDepartmentTakesItBackAndNobodyAdvisesOnItAnyMore() {
        decide(DISPORAPAR, new CampaignDecision.Submit());
        decide(DISPORAPAR, new CampaignDecision.Withdraw());
        assertThat(stage()).isEqualTo(CampaignStage.DRAFT);
        assertThatThrownBy(() -> review(ADVISER, new ReviewDecision.Advise(seen(1, 0), Verdict.SUPPORT, MARKS, "")))
                .hasMessageContaining("DECIDED_MEANWHILE");
    }
}
