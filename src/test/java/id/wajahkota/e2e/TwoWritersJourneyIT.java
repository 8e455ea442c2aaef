package id.wajahkota.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.city.identity.Role;
import id.wajahkota.rakor.meeting.AgendaItemDetail;
import id.wajahkota.rakor.meeting.MeetingFixture;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.rakor.meeting.MeetingRoom;
import id.wajahkota.rakor.meeting.Meetings;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people write at once, and a hand that shakes presses twice: no letter is lost and nothing is made twice. */
class TwoWritersJourneyIT extends BrowserJourney {

    private static final int ROUNDS = 20;
    private static final double MILLISECONDS_A_LETTER = 110;

    @Autowired
    private Meetings meetings;

    @Autowired
    private MeetingRoom room;

    @Autowired
    private MeetingFixture fixture;

    @Autowired
    private DemoPeople people;

    private AgendaItemDetail second(MeetingId id) {
        return people.ask(DemoPeople.SECRETARIAT, () -> meetings.find(id))
                .agenda()
                .getLast();
    }

    private static Locator notes(Visitor writer) {
        return writer.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Catatan: Pembahasan"));
    }

    @Test
    void whoTypesWithoutAPauseLosesNothingToWhoSavesLineAfterLine() {
        MeetingId id = fixture.running("Dua penulis", people.opdOf(DemoPeople.DISHUB));
        String colleague = people.colleague(Role.SECRETARIAT, "Penulis");
        try (Visitor typing = stranger(1440).logIn("sekretariat");
                Visitor saving = stranger(1440).logIn(colleague)) {
            typing.open("/rakor/" + id.value() + "/jalan");
            saving.open("/rakor/" + id.value() + "/jalan");
            notes(typing).click();
            for (int round = 0; round < ROUNDS; round++) {
                typing.page()
                        .keyboard()
                        .type("kata" + round + " ", new Keyboard.TypeOptions().setDelay(MILLISECONDS_A_LETTER));
                // As a hand adds a line: what stands there meanwhile is not written anew from what was read before.
                notes(saving).press("Control+End");
                saving.page().keyboard().insertText("\nbaris" + round + ".");
                notes(saving).blur();
            }
            for (int round = 0; round < ROUNDS; round++) {
                assertThat(notes(saving)).hasValue(Pattern.compile("kata" + round + " "));
                assertThat(notes(typing)).hasValue(Pattern.compile("baris" + round + "\\."));
            }
            notes(typing).blur();
            assertThat(notes(saving)).hasValue(notes(typing).inputValue());
            String kept = second(id).notes();
            assertThat(kept).isEqualTo(notes(typing).inputValue());
            assertThat(kept.split("kata", -1)).hasSize(ROUNDS + 1);
            assertThat(kept.split("baris", -1)).hasSize(ROUNDS + 1);
        }
    }

    @Test
    void aDoubleClickRecordsOneDecision() {
        MeetingId id = fixture.running("Klik ganda", people.opdOf(DemoPeople.DISHUB));
        try (Visitor secretariat = stranger(1440).logIn("sekretariat")) {
            secretariat.open("/rakor/" + id.value() + "/jalan");
            secretariat.button("Catat keputusan").dblclick();
            assertThat(secretariat.page().getByRole(AriaRole.DIALOG)).hasCount(1);
            secretariat
                    .page()
                    .getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Keputusan"))
                    .fill("Sekali saja.");
            secretariat.dialogButton("Catat keputusan").dblclick();
            assertThat(secretariat.heading("Keputusan (1)")).isVisible();
        }
        assertThat(people.ask(DemoPeople.SECRETARIAT, () -> room.resolutions(id)))
                .hasSize(1);
    }
}
