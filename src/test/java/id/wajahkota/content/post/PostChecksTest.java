package id.wajahkota.content.post;

import static org.assertj.core.api.Assertions.assertThat;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.TestPeople;
import id.wajahkota.content.media.MediaId;
import id.wajahkota.platform.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of what is typed, and at which field it says so. */
class PostChecksTest {

    private static final OpdId OPD = new OpdId(UUID.randomUUID());
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));
    private static final Actor ADMIN = new Actor.Person(TestPeople.adminOf(OPD));

    private static PostFixture post() {
        return PostFixture.of(OPD, TOMORROW);
    }

    private static List<String> refusals(PostStage stage, PostDraft saved, PostDecision decision) {
        return switch (PostLifecycle.decide(new PostState(stage, OPD, saved), decision, ADMIN, NOW)) {
            case PostOutcome.Moved moved -> List.of();
            case PostOutcome.Refused(List<Refusal> found) ->
                found.stream()
                        .map(refusal -> refusal.field() + " " + refusal.reason())
                        .toList();
        };
    }

    @Nested
    class WhenSaving {

        private List<String> saving(PostFixture typed) {
            return refusals(PostStage.DRAFT, post().draft(), new PostDecision.Edit(typed.draft()));
        }

        @Test
        void whatBelongsToAPostHasItsLimits() {
            PostMedia picture = new PostMedia(new MediaId(UUID.randomUUID()), "a".repeat(10_000));
            assertThat(saving(post().showing(picture))).containsExactly("media ALT_TEXT_TOO_LONG");
            PostMedia[] eleven = Stream.generate(() -> new PostMedia(new MediaId(UUID.randomUUID()), ""))
                    .limit(11)
                    .toArray(PostMedia[]::new);
            assertThat(saving(post().showing(eleven))).containsExactly("media TOO_MANY_MEDIA");
            assertThat(saving(post().linking("javascript:alert(1)"))).containsExactly("videoLink ADDRESS_INVALID");
            assertThat(saving(post().noting("a".repeat(4_001)))).containsExactly("internalNote WORDS_TOO_LONG");
            assertThat(saving(post().captionedOn(Channel.X, "a".repeat(70_000))))
                    .containsExactly("channelCaptions WORDS_TOO_LONG");
        }

        @Test
        void aDraftMayLackCaptionAndChannels() {
            assertThat(saving(post().captioned("").on())).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "   ", "\n"})
        void anEmptyTitleIsRefusedAtTheTitle(String title) {
            assertThat(saving(post().titled(title))).containsExactly("title TITLE_REQUIRED");
        }

        @Test
        void aTitleOf201CharactersIsTooLong() {
            assertThat(saving(post().titled("x".repeat(201)))).containsExactly("title WORDS_TOO_LONG");
        }

        @Test
        void aSlotMovedToThePastIsRefused() {
            assertThat(saving(post().at(NOW))).containsExactly("slot SLOT_PASSED");
        }

        @Test
        void aSlotThatHasPassedMeanwhileMayStay() {
            PostDraft old = post().at(NOW.minusSeconds(60)).draft();
            assertThat(refusals(PostStage.DRAFT, old, new PostDecision.Edit(old)))
                    .isEmpty();
        }

        @Test
        void everyMissingFieldIsNamedAtOnce() {
            assertThat(saving(post().titled("").at(null).by(null)))
                    .containsExactlyInAnyOrder("opd OPD_REQUIRED", "title TITLE_REQUIRED", "slot SLOT_REQUIRED");
        }

        @Test
        void moreTextThanAnyChannelTakesIsRefused() {
            assertThat(saving(post().captioned("x".repeat(63_207)))).containsExactly("caption WORDS_TOO_LONG");
        }
    }

    @Nested
    class WhenSubmitting {

        private List<String> submitting(PostFixture saved) {
            return refusals(PostStage.DRAFT, saved.draft(), new PostDecision.Submit());
        }

        @Test
        void aCompletePostGoes() {
            assertThat(submitting(post())).isEmpty();
        }

        @Test
        void noChannelIsRefusedAtTheChannels() {
            assertThat(submitting(post().on())).containsExactly("channels CHANNEL_REQUIRED");
        }

        @Test
        void noCaptionIsRefusedAtTheCaption() {
            assertThat(submitting(post().captioned(" "))).containsExactly("caption CAPTION_REQUIRED");
        }

        @Test
        void aSlotInThePastIsRefusedEvenWhenItWasSaved() {
            assertThat(submitting(post().at(NOW))).containsExactly("slot SLOT_PASSED");
        }

        @Test
        void aCaptionOf5000CharactersDoesNotFitInstagram() {
            assertThat(submitting(post().captioned("x".repeat(5_000))))
                    .containsExactly("caption CAPTION_TOO_LONG_FOR_CHANNEL");
        }

        @Test
        void theShortestChannelDecides() {
            assertThat(submitting(post().captioned("x".repeat(300)).on(Channel.INSTAGRAM, Channel.X)))
                    .containsExactly("caption CAPTION_TOO_LONG_FOR_CHANNEL");
        }

        @Test
        void aPictureNeedsWordsForThoseWhoCannotSeeIt() {
            MediaId picture = new MediaId(UUID.randomUUID());
            assertThat(submitting(post().showing(new PostMedia(picture, "Kampung di tepi sungai"))))
                    .isEmpty();
            assertThat(submitting(post().showing(new PostMedia(picture, " "))))
                    .containsExactly("media ALT_TEXT_REQUIRED");
        }

        @Test
        void aChannelWithItsOwnCaptionNeedsNoCommonOne() {
            assertThat(submitting(post().captioned("").on(Channel.X).captionedOn(Channel.X, "Singkat")))
                    .isEmpty();
            assertThat(submitting(post().captioned("")
                            .on(Channel.X, Channel.INSTAGRAM)
                            .captionedOn(Channel.X, "Ya")))
                    .containsExactly("caption CAPTION_REQUIRED");
        }

        @Test
        void aLongCommonCaptionIsNoTroubleForAChannelWithItsOwn() {
            PostFixture both = post().captioned("a".repeat(400)).on(Channel.X, Channel.INSTAGRAM);
            assertThat(submitting(both)).containsExactly("caption CAPTION_TOO_LONG_FOR_CHANNEL");
            assertThat(submitting(both.captionedOn(Channel.X, "Singkat"))).isEmpty();
            assertThat(submitting(both.captionedOn(Channel.X, "b".repeat(400))))
                    .containsExactly("channelCaptions CAPTION_TOO_LONG_FOR_CHANNEL");
        }
    }

    @Nested
    class WhenPublishing {

        private List<String> publishing(String link, Instant at) {
            return refusals(
                    PostStage.APPROVED, post().draft(), new PostDecision.Publish(Map.of(Channel.INSTAGRAM, link), at));
        }

        @Test
        void everyChannelNeedsItsLink() {
            assertThat(publishing("", NOW)).containsExactly("INSTAGRAM LINK_REQUIRED");
        }

        @ParameterizedTest
        @ValueSource(strings = {"javascript:alert(1)", "instagram.com/p/1", "https://", "https://a b", "ftp://x.org/1"})
        void aLinkMustBeAPublicAddress(String link) {
            assertThat(publishing(link, NOW)).containsExactly("INSTAGRAM LINK_INVALID");
        }

        @Test
        void nothingIsPublishedInTheFuture() {
            assertThat(publishing("https://example.org/p/1", NOW.plusSeconds(60)))
                    .containsExactly("publishedAt PUBLISHED_IN_FUTURE");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t "})
    void aCancellationNeedsAReason(String reason) {
        assertThat(refusals(PostStage.DRAFT, post().draft(), new PostDecision.Cancel(reason)))
                .containsExactly("note REASON_REQUIRED");
    }
}
