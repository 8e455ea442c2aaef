package id.wajahkota.content.postimport;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static id.wajahkota.city.identity.DemoPeople.DISPORAPAR;
import static id.wajahkota.city.identity.DemoPeople.SECRETARIAT;
import static id.wajahkota.content.postimport.PlanColumn.CHANNELS;
import static id.wajahkota.content.postimport.PlanColumn.ID;
import static id.wajahkota.content.postimport.PlanColumn.OPD;
import static id.wajahkota.content.postimport.PlanColumn.PILLAR;
import static id.wajahkota.content.postimport.PlanColumn.SLOT;
import static id.wajahkota.content.postimport.PlanColumn.TITLE;
import static id.wajahkota.content.postimport.PlanColumn.VERSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.content.post.PlannedPosts;
import id.wajahkota.content.post.PostDecision;
import id.wajahkota.content.post.PostDetail;
import id.wajahkota.content.post.PostFixture;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.PostRefusal;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.content.post.PostWords;
import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.Progress;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.spreadsheet.ImportRefusal;
import id.wajahkota.platform.spreadsheet.JudgedRow;
import id.wajahkota.platform.spreadsheet.MomentSpelling;
import id.wajahkota.platform.spreadsheet.RowOutcome;
import id.wajahkota.review.approval.ReviewDecision;
import id.wajahkota.review.approval.Reviews;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PlanImportsTest {

    private static final PlanColumn CAPTION = PlanColumn.of(PostWords.CAPTION);
    private static final Instant SLOT_AT = Instant.parse("2046-03-05T02:00:00Z");

    @Autowired
    private PlanImports imports;

    @Autowired
    private Posts posts;

    @Autowired
    private PlannedPosts planned;

    @Autowired
    private Reviews reviews;

    @Autowired
    private DemoPeople people;

    private static PlanFixture plan() {
        return PlanFixture.of(TITLE, SLOT, OPD, PILLAR, CHANNELS, CAPTION);
    }

    private static Map<PlanColumn, String> row(String title, String slot) {
        return Map.of(
                TITLE,
                title,
                SLOT,
                slot,
                OPD,
                "disporapar",
                PILLAR,
                "Tourism",
                CHANNELS,
                "Instagram, x",
                CAPTION,
                "Cerita");
    }

    /** One post as an export would bring it, with something else as its title. */
    private PlanFixture exported(PostDetail post, String title) {
        return PlanFixture.of(ID, VERSION, SLOT, TITLE, CAPTION)
                .row(Map.of(
                        ID, post.id().value().toString(),
                        VERSION, String.valueOf(post.version()),
                        SLOT, "2046-03-05 09:00",
                        TITLE, title,
                        CAPTION, post.draft().caption()));
    }

    private PostDetail original() {
        return read(people.ask(
                DISPORAPAR,
                () -> posts.create(PostFixture.of(people.opdOf(DISPORAPAR), SLOT_AT.plusSeconds(7))
                        .draft())));
    }

    private PostDetail read(PostId id) {
        return people.ask(DISPORAPAR, () -> posts.find(id));
    }

    private static Map<PlanColumn, String> exportedRow(PostDetail post, Instant slot, String title, String caption) {
        return Map.of(
                ID, post.id().value().toString(),
                VERSION, String.valueOf(post.version()),
                SLOT, MomentSpelling.write(Wib.local(slot)),
                TITLE, title,
                CAPTION, caption);
    }

    private PlanImportId upload(PlanFixture plan) {
        return people.ask(DISPORAPAR, () -> imports.upload("rencana.xlsx", plan.file(), PlanFixture.words()));
    }

    private List<JudgedRow> preview(PlanImportId id) {
        return people.ask(DISPORAPAR, () -> imports.preview(id, PlanFixture.words()))
                .rows();
    }

    private JudgedRow judged(PlanFixture plan) {
        return preview(upload(plan)).getLast();
    }

    private PlanImportDetail apply(PlanImportId id, boolean goodRowsOnly) {
        return people.ask(
                DISPORAPAR,
                () -> imports.apply(
                        id,
                        imports.preview(id, PlanFixture.words()),
                        goodRowsOnly,
                        PlanFixture.words(),
                        new Progress()));
    }

    private long plannedAt(Instant slot) {
        return people.ask(DISPORAPAR, () -> (long) planned.between(slot, slot).size());
    }

    @Nested
    class Preview {

        @Test
        void aNewRowIsReadInEitherLanguageAndTheExampleIsLeftOut() {
            PlanImportId id = upload(plan().row(row(PlanFixture.EXAMPLE, "6 Maret 2046 pukul 09.00 WIB"))
                    .row(row("Kirab", "Rabu, 7 Maret 2046 pukul 00.00 WIB")));
            assertThat(preview(id)).extracting(JudgedRow::outcome).containsExactly(RowOutcome.CREATE);
            apply(id, false);
            assertThat(plannedAt(Instant.parse("2046-03-06T17:00:00Z")))
                    .as("midnight in the city is the evening before in UTC")
                    .isOne();
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                        besok,            disporapar, Wisata,  Instagram, slot,     PLAN_SLOT_UNREADABLE
                        06/03/2046,       disporapar, Wisata,  Instagram, slot,     PLAN_SLOT_WITHOUT_TIME
                        06/03/2016 09.00, disporapar, Wisata,  Instagram, slot,     SLOT_PASSED
                        06/03/2046 09.00, disporaper, Wisata,  Instagram, opd,      IMPORT_NAME_SUGGESTED
                        06/03/2046 09.00, qqqqqqqqqq, Wisata,  Instagram, opd,      IMPORT_NAME_UNKNOWN
                        06/03/2046 09.00, dishub,     Wisata,  Instagram, opd,      PLAN_OPD_NOT_YOURS
                        06/03/2046 09.00, disporapar, Wisatta, Instagram, pillar,   IMPORT_NAME_SUGGESTED
                        06/03/2046 09.00, disporapar, ,        Instagram, pillar,   PILLAR_REQUIRED
                        06/03/2046 09.00, disporapar, Wisata,  Friendster, channels, IMPORT_NAME_UNKNOWN
                        """)
        void whatIsWrongIsSaidAtItsCell(
                String slot, String opd, String pillar, String channel, String key, String reason) {
            Map<PlanColumn, String> cells = new HashMap<>(row("Uji", slot));
            cells.put(OPD, opd);
            cells.put(PILLAR, pillar == null ? "" : pillar);
            cells.put(CHANNELS, channel);
            JudgedRow judged = judged(plan().row(cells));
            assertThat(judged.outcome()).isEqualTo(RowOutcome.REFUSED);
            assertThat(judged.reasonsAt(key)).extracting(Refusal::reason).containsExactly(reason);
        }

        @Test
        void theSameRowTwiceIsRefusedAndWhatIsPlannedAlreadyIsLeft() {
            PlanImportId id = upload(plan().row(row("Sama", "08/03/2046 09.00")));
            apply(id, false);
            List<JudgedRow> again =
                    preview(upload(plan().row(row("Sama", "08/03/2046 09.00")).row(row("Sama", "08/03/2046 09.00"))));
            assertThat(again).extracting(JudgedRow::outcome).containsExactly(RowOutcome.SAME, RowOutcome.REFUSED);
        }

        @Test
        void anExportedRowIsKnownAgainToTheMinute() {
            PostDetail post = original();
            assertThat(judged(exported(post, post.draft().title())).outcome()).isEqualTo(RowOutcome.SAME);
            JudgedRow changed = judged(exported(post, "Judul lain"));
            assertThat(changed.outcome()).isEqualTo(RowOutcome.CHANGE);
            assertThat(changed.before()).isEqualTo(Map.of("title", post.draft().title()));
        }

        @Test
        void whatSomebodyChangedMeanwhileIsAConflictAndIsNeverOverwritten() {
            PostDetail post = original();
            PlanImportId id = upload(exported(post, "Dari berkas"));
            people.act(
                    DISPORAPAR,
                    () -> posts.edit(post.id(), post.version(), post.draft().captioned("Dari portal")));
            assertThat(preview(id).getFirst().outcome()).isEqualTo(RowOutcome.CONFLICT);
            assertThatThrownBy(() -> apply(id, true)).isInstanceOf(RefusedException.class);
            assertThat(read(post.id()).draft().caption()).isEqualTo("Dari portal");
        }

        @Test
        void theSameFileCorrectedGoesOnFromWhatItDidBeforeAndFromTakingThatBack() {
            PostDetail post = original();
            apply(upload(exported(post, "Dari berkas")), false);
            PlanImportId second = upload(exported(post, "Dari berkas, dibetulkan"));
            assertThat(preview(second).getFirst().outcome()).isEqualTo(RowOutcome.CHANGE);
            apply(second, false);
            people.act(DISPORAPAR, () -> imports.undo(second, new Progress()));
            PlanImportId third = upload(exported(post, "Sekali lagi"));
            assertThat(preview(third).getFirst().outcome()).isEqualTo(RowOutcome.CHANGE);
            PostDetail now = read(post.id());
            people.act(
                    DISPORAPAR,
                    () -> posts.edit(now.id(), now.version(), now.draft().captioned("Dari portal")));
            assertThat(preview(third).getFirst().outcome()).isEqualTo(RowOutcome.CONFLICT);
        }

        @Test
        void anotherDepartmentsPostIsAsIfItWereNotThere() {
            PostDetail theirs = people.ask(
                    DISHUB,
                    () -> posts.find(posts.create(
                            PostFixture.of(people.opdOf(DISHUB), SLOT_AT).draft())));
            JudgedRow judged = judged(exported(theirs, "Milik orang lain"));
            assertThat(judged.reasons()).extracting(Refusal::reason).containsExactly(PlanRefusal.PLAN_POST_GONE.name());
        }

        @Test
        void changingWhatIsApprovedIsSaidToCostTheApproval() {
            PostDetail post = original();
            people.act(DISPORAPAR, () -> posts.decide(post.id(), post.version(), new PostDecision.Submit()));
            people.act(
                    SECRETARIAT,
                    () -> reviews.decide(
                            post.id().subject(), new ReviewDecision.Approve(new ReviewDecision.Seen(1, 0), "")));
            PlanImportId id = upload(exported(read(post.id()), "Judul baru"));
            assertThat(preview(id).getFirst().reasons())
                    .extracting(Refusal::reason)
                    .containsExactly(PlanRefusal.PLAN_APPROVAL_LOST.name());
            apply(id, false);
            assertThat(read(post.id()).stage()).isEqualTo(PostStage.DRAFT);
        }
    }

    /** Files that come back: without ids, with ids copied down, or sorted without them. */
    @Nested
    class SentAgain {

        private Map<PlanColumn, String> again(String title, String caption, String channels) {
            Map<PlanColumn, String> cells = new HashMap<>(row(title, "22/03/2046 09.00"));
            cells.put(CAPTION, caption);
            cells.put(CHANNELS, channels);
            return cells;
        }

        @Test
        void aCorrectedPlanIsAChangeAndAFaultyOneIsRefusedAndNeitherIsTheSame() {
            apply(upload(plan().row(again("Dikirim lagi", "Takarir pertama.", "Instagram"))), false);
            JudgedRow corrected =
                    judged(plan().row(again("Dikirim lagi", "Takarir yang diperbaiki.", "Instagram dan x")));
            assertThat(corrected.outcome()).isEqualTo(RowOutcome.CHANGE);
            assertThat(corrected.before())
                    .containsEntry("caption", "Takarir pertama.")
                    .containsKey("channels");
            Map<PlanColumn, String> faulty = again("Dikirim lagi", "Takarir.", "Kanal salah");
            faulty.put(PILLAR, "Salah");
            JudgedRow refused = judged(plan().row(faulty));
            assertThat(refused.outcome()).isEqualTo(RowOutcome.REFUSED);
            assertThat(refused.reasonsAt("pillar")).hasSize(1);
            assertThat(refused.reasonsAt("channels")).hasSize(1);
        }

        @Test
        void whatStandsTwiceInThePortalIsNotGuessed() {
            PostDetail one = original();
            original();
            JudgedRow judged = judged(PlanFixture.of(SLOT, OPD, TITLE, CAPTION)
                    .row(Map.of(
                            SLOT, "2046-03-05 09:00",
                            OPD, "disporapar",
                            TITLE, one.draft().title(),
                            CAPTION, "Lain")));
            assertThat(judged.outcome()).isNotEqualTo(RowOutcome.SAME);
        }

        private Map<PlanColumn, String> exportedRow(PostDetail post, String title) {
            return Map.of(
                    ID, post.id().value().toString(),
                    VERSION, String.valueOf(post.version()),
                    SLOT, "2046-03-05 09:00",
                    TITLE, title,
                    CAPTION, post.draft().caption());
        }

        private PostDetail titled(String title) {
            return read(people.ask(
                    DISPORAPAR,
                    () -> posts.create(PostFixture.of(people.opdOf(DISPORAPAR), SLOT_AT)
                            .titled(title)
                            .draft())));
        }

        @Test
        void ofRowsWithOneIdTheNearestKeepsItAndTheCopyIsNew() {
            PostDetail post = titled("Asli");
            List<JudgedRow> judged = preview(upload(PlanFixture.of(ID, VERSION, SLOT, TITLE, CAPTION)
                    .row(exportedRow(post, "Salinan pekan depan"))
                    .row(exportedRow(post, "Asli"))));
            assertThat(judged.getFirst().outcome()).isNotIn(RowOutcome.CHANGE, RowOutcome.SAME);
            assertThat(judged.getLast().outcome()).isEqualTo(RowOutcome.SAME);
        }

        @Test
        void rowsThatWereSortedWithoutTheirIdsStopTheImport() {
            List<PostDetail> all =
                    List.of(titled("Campur 1"), titled("Campur 2"), titled("Campur 3"), titled("Campur 4"));
            PlanFixture sorted = PlanFixture.of(ID, VERSION, SLOT, TITLE, CAPTION);
            for (int place = 0; place < all.size(); place++) {
                sorted.row(exportedRow(
                        all.get(place),
                        all.get((place + 1) % all.size()).draft().title()));
            }
            assertThat(preview(upload(sorted)))
                    .allSatisfy(row -> assertThat(row.reasons())
                            .extracting(Refusal::reason)
                            .containsExactly(PlanRefusal.PLAN_ROWS_MIXED.name()));
        }
    }

    /** Words that moved and left slots and ids behind. */
    @Nested
    class CaptionsOfOthers {

        private List<PostDetail> planned(int count) {
            return IntStream.range(0, count)
                    .mapToObj(number -> read(people.ask(
                            DISPORAPAR,
                            () -> posts.create(PostFixture.of(people.opdOf(DISPORAPAR), SLOT_AT.plusSeconds(number))
                                    .titled("Judul " + number)
                                    .captioned("Takarir " + number)
                                    .draft()))))
                    .toList();
        }

        private List<JudgedRow> previewWith(
                List<PostDetail> all, UnaryOperator<Integer> title, UnaryOperator<Integer> caption) {
            PlanFixture file = PlanFixture.of(ID, VERSION, SLOT, TITLE, CAPTION);
            for (int place = 0; place < all.size(); place++) {
                PostDetail post = all.get(place);
                file.row(exportedRow(
                        post,
                        post.slot(),
                        all.get(title.apply(place)).draft().title(),
                        all.get(caption.apply(place)).draft().caption()));
            }
            return preview(upload(file));
        }

        private static void assertMixed(List<JudgedRow> rows) {
            assertThat(rows)
                    .allSatisfy(row -> assertThat(row.reasons())
                            .extracting(Refusal::reason)
                            .containsExactly(PlanRefusal.PLAN_ROWS_MIXED.name()));
        }

        @Test
        void aColumnThatWasSortedByItselfStopsTheImport() {
            assertMixed(previewWith(planned(4), place -> place, place -> (place + 1) % 4));
        }

        @Test
        void twoPostsWhoseWordsAreExchangedAndWhoseSlotsAreNotStopIt() {
            assertMixed(previewWith(planned(2), place -> 1 - place, place -> 1 - place));
        }

        @Test
        void oneCaptionForManyIsAChangeOfEach() {
            assertThat(previewWith(planned(5), place -> place, place -> 0))
                    .extracting(JudgedRow::outcome)
                    .containsExactly(
                            RowOutcome.SAME,
                            RowOutcome.CHANGE,
                            RowOutcome.CHANGE,
                            RowOutcome.CHANGE,
                            RowOutcome.CHANGE);
        }
    }

    /** A series: its posts differ by their slot only. */
    @Nested
    class AWeeklySeries {

        private static final Duration WEEK = Duration.ofDays(7);

        private PostDetail week(int number) {
            return read(people.ask(
                    DISPORAPAR,
                    () -> posts.create(PostFixture.of(people.opdOf(DISPORAPAR), SLOT_AT.plus(WEEK.multipliedBy(number)))
                            .titled("Senam pagi tiap pekan")
                            .draft())));
        }

        private List<JudgedRow> previewWith(List<PostDetail> posts, List<Instant> slots) {
            PlanFixture file = PlanFixture.of(ID, VERSION, SLOT, TITLE, CAPTION);
            for (int place = 0; place < posts.size(); place++) {
                PostDetail post = posts.get(place);
                file.row(exportedRow(
                        post,
                        slots.get(place),
                        post.draft().title(),
                        post.draft().caption()));
            }
            return preview(upload(file));
        }

        @Test
        void thatWasSortedWithoutItsIdsStopsEvenOfTwoRows() {
            List<PostDetail> both = List.of(week(10), week(11));
            assertThat(previewWith(
                            both, both.reversed().stream().map(PostDetail::slot).toList()))
                    .allSatisfy(row -> assertThat(row.reasons())
                            .extracting(Refusal::reason)
                            .containsExactly(PlanRefusal.PLAN_ROWS_MIXED.name()));
        }

        @Test
        void thatMovesOnByAWeekIsAChangeOfEachOfItsPosts() {
            List<PostDetail> all = List.of(week(20), week(21), week(22));
            assertThat(previewWith(
                            all,
                            all.stream().map(post -> post.slot().plus(WEEK)).toList()))
                    .extracting(JudgedRow::outcome)
                    .containsOnly(RowOutcome.CHANGE);
        }
    }

    @Nested
    class TakingOver {

        @Test
        void oneBadRowStopsAllUnlessOnlyTheGoodOnesAreWanted() {
            PlanImportId id = upload(plan().row(row("Baik", "10/03/2046 09.00")).row(row("Buruk", "10/03/2016 09.00")));
            assertThatThrownBy(() -> apply(id, false))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.refusals().getFirst().is(ImportRefusal.IMPORT_ROWS_REFUSED))
                                    .isTrue());
            assertThat(plannedAt(Instant.parse("2046-03-10T02:00:00Z"))).isZero();
            assertThat(apply(id, true).created()).isOne();
            assertThatThrownBy(() -> apply(id, true)).isInstanceOf(RefusedException.class);
        }

        @Test
        void aCorrectedRowIsTakenOverAndTheFileStaysAsItIs() {
            PlanImportId id = upload(plan().row(row("Perlu diperbaiki", "besok")));
            people.act(DISPORAPAR, () -> imports.correct(id, Map.of(2, Map.of("slot", "11/03/2046 pukul 10.00"))));
            assertThat(preview(id)).extracting(JudgedRow::outcome).containsExactly(RowOutcome.CREATE);
            apply(id, false);
            assertThat(plannedAt(Instant.parse("2046-03-11T03:00:00Z"))).isOne();
        }

        @Test
        void whatWasLeftOutIsMendedAndBroughtAgainAndNothingElseIsMadeTwice() {
            PlanImportId id =
                    upload(plan().row(row("Ikut dahulu", "24/03/2046 09.00")).row(row("Menyusul", "besok")));
            apply(id, true);
            PlanImportId again = people.ask(DISPORAPAR, () -> imports.again(id));
            assertThat(preview(again))
                    .extracting(JudgedRow::outcome)
                    .containsExactly(RowOutcome.SAME, RowOutcome.REFUSED);
            people.act(DISPORAPAR, () -> imports.correct(again, Map.of(3, Map.of("slot", "25/03/2046 09.00"))));
            assertThat(apply(again, false).created()).isOne();
            assertThat(plannedAt(Instant.parse("2046-03-24T02:00:00Z"))).isOne();
            assertThat(plannedAt(Instant.parse("2046-03-25T02:00:00Z"))).isOne();
        }

        @Test
        void whatIsStoppedLeavesNothing() {
            PlanImportId id = upload(
                    plan().row(row("Berhenti satu", "08/03/2046 09.00")).row(row("Berhenti dua", "09/03/2046 09.00")));
            Progress stopped = new Progress();
            stopped.stop();
            assertThatThrownBy(() -> people.act(
                            DISPORAPAR,
                            () -> imports.apply(
                                    id, imports.preview(id, PlanFixture.words()), false, PlanFixture.words(), stopped)))
                    .isInstanceOf(CancellationException.class);
            assertThat(people.ask(DISPORAPAR, () -> imports.find(id)).state()).isEqualTo(PlanState.OPEN);
            assertThat(preview(id)).extracting(JudgedRow::outcome).containsOnly(RowOutcome.CREATE);
        }

        @Test
        void moreRowsThanAreHeldAtOnceAllArrive() {
            PlanFixture many = plan();
            for (int number = 0; number < 450; number++) {
                many.row(row("Banyak " + number, "12/03/2046 09.00"));
            }
            PlanImportId id = upload(many);
            assertThat(apply(id, false).created()).isEqualTo(450);
            people.act(DISPORAPAR, () -> imports.undo(id, new Progress()));
            assertThat(plannedAt(Instant.parse("2046-03-12T02:00:00Z"))).isZero();
        }
    }

    @Nested
    class TakingBack {

        @Test
        void whatWasChangedIsAsBefore() {
            PostDetail post = original();
            PlanImportId id = upload(exported(post, "Judul lain"));
            apply(id, false);
            assertThat(read(post.id()).draft().title()).isEqualTo("Judul lain");
            people.act(DISPORAPAR, () -> imports.undo(id, new Progress()));
            assertThat(read(post.id()).draft()).isEqualTo(post.draft());
            assertThatThrownBy(() -> people.act(DISPORAPAR, () -> imports.undo(id, new Progress())))
                    .isInstanceOf(RefusedException.class);
        }

        @Test
        void onceSomebodyWentOnItIsTooLateForAllOfIt() {
            PostDetail post = original();
            PlanImportId id = upload(exported(post, "Judul lain"));
            apply(id, false);
            PostDetail now = read(post.id());
            people.act(DISPORAPAR, () -> posts.decide(now.id(), now.version(), new PostDecision.Submit()));
            assertThatThrownBy(() -> people.act(DISPORAPAR, () -> imports.undo(id, new Progress())))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.refusals().getFirst().is(PlanRefusal.PLAN_UNDO_TOO_LATE))
                                    .isTrue());
            assertThat(read(post.id()).stage()).isEqualTo(PostStage.IN_REVIEW);
        }

        @Test
        void onlyAnUntouchedDraftIsThrownAway() {
            PostDetail post = original();
            people.act(DISPORAPAR, () -> posts.decide(post.id(), post.version(), new PostDecision.Submit()));
            PostDetail submitted = read(post.id());
            people.act(
                    DISPORAPAR, () -> posts.decide(submitted.id(), submitted.version(), new PostDecision.Withdraw()));
            assertThatThrownBy(() -> people.act(
                            DISPORAPAR,
                            () -> planned.discard(
                                    Map.of(post.id(), read(post.id()).version()))))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.refusals().getFirst().is(PostRefusal.NOT_UNTOUCHED))
                                    .isTrue());
        }
    }

    @Test
    void anImportIsItsOwnersOnly() {
        PlanImportId id = upload(plan().row(row("Rahasia", "14/03/2046 09.00")));
        assertThat(people.ask(DISPORAPAR, imports::mine))
                .extracting(PlanImportDetail::id)
                .contains(id);
        assertThat(people.ask(DISHUB, imports::mine))
                .extracting(PlanImportDetail::id)
                .doesNotContain(id);
        assertThatThrownBy(() -> people.ask(DISHUB, () -> imports.preview(id, PlanFixture.words())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.act(DISHUB, () -> imports.correct(id, Map.of(2, Map.of("title", "x")))))
                .isInstanceOf(NotFoundException.class);
    }
}
