package id.wajahkota.content.post;

import static org.assertj.core.api.Assertions.assertThat;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.content.media.MediaId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PostDraftTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void typingThatAnOlderPortalKeptIsStillRead() {
        String kept = """
                {"opd":null,"title":"Setengah jadi","pillar":null,"channels":["X"],"slot":null,"caption":"Halo","hashtags":""}
                """;
        PostDraft draft = JSON.readValue(kept, PostDraft.class);
        assertThat(draft.title()).isEqualTo("Setengah jadi");
        assertThat(draft.holdsNothing()).isFalse();
        assertThat(draft.textOn(Channel.X)).isEqualTo("Halo");
    }

    @Test
    void aPictureThatWasKeptBeforeAFocusCouldBeChosenIsCutOnAllSidesAlike() {
        PostMedia kept = JSON.readValue(
                "{\"media\": {\"value\": \"01a21d44-f403-7009-ab80-5d3c6f4932e8\"}, \"altText\": \"Pagi\"}",
                PostMedia.class);
        assertThat(kept.focus()).isEqualTo(PictureFocus.CENTRE);
    }

    @Test
    void aTitleAloneIsAnIdeaAndAnythingMoreIsNot() {
        PostDraft idea = PostDraft.empty(null, null).saying(words -> words == PostWords.TITLE ? "Senja" : "");
        assertThat(idea.isIdea()).isTrue();
        assertThat(idea.at(Instant.EPOCH).isIdea()).isFalse();
        assertThat(idea.saying(words -> "Senja").isIdea()).isFalse();
    }

    @Test
    void whatIsTypedIsReadBackAsItWas() {
        PostDraft draft = PostFixture.of(new OpdId(UUID.randomUUID()), Instant.EPOCH)
                .on(Channel.X, Channel.INSTAGRAM)
                .captionedOn(Channel.X, "Singkat 😀")
                .showing(new PostMedia(new MediaId(UUID.randomUUID()), "Pagi"))
                .linking("https://example.org/v")
                .noting("Catatan")
                .draft();
        assertThat(JSON.readValue(JSON.writeValueAsString(draft), PostDraft.class))
                .isEqualTo(draft);
    }
}
