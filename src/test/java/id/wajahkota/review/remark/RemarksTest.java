package id.wajahkota.review.remark;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static id.wajahkota.city.identity.DemoPeople.DISPORAPAR;
import static id.wajahkota.city.identity.DemoPeople.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.city.identity.PersonSummary;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.content.post.PostFixture;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.shared.NewId;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.SuiteClock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class RemarksTest {

    private static final RemarkDraft ON_CAPTION =
            new RemarkDraft("caption", "disegarkan warga", "Sebut nama RT-nya 🎨");

    @Autowired
    private Remarks remarks;

    @Autowired
    private Posts posts;

    @Autowired
    private DemoPeople people;

    private PostId post;

    @BeforeEach
    void planAPost() {
        post = people.ask(
                DISPORAPAR,
                () -> posts.create(PostFixture.of(
                                people.opdOf(DISPORAPAR), SuiteClock.now().plus(Duration.ofDays(1)))
                        .draft()));
    }

    private void write(String person, RemarkDraft draft) {
        people.act(person, () -> remarks.write(NewId.next(), post.subject(), 1, draft));
    }

    private RemarkDetail only(String person) {
        return people.ask(person, () -> remarks.of(post.subject())).getFirst();
    }

    private void settle(String person, RemarkStatus next, String reason) {
        RemarkDetail remark = only(person);
        people.act(person, () -> remarks.settle(remark.id(), remark.status(), next, reason));
    }

    @Test
    void whatIsSentTwiceIsSaidOnce() {
        UUID said = NewId.next();
        UUID answered = NewId.next();
        for (int time = 0; time < 2; time++) {
            people.act(SECRETARIAT, () -> remarks.write(said, post.subject(), 1, ON_CAPTION));
            people.act(DISPORAPAR, () -> remarks.reply(answered, said, "RT 5 dan RT 7", Set.of()));
        }
        assertThat(people.ask(SECRETARIAT, () -> remarks.of(post.subject()))).hasSize(1);
        assertThat(only(SECRETARIAT).replies()).hasSize(1);
    }

    @Test
    void aThreadOutlivesARevisionThatNoLongerHasTheQuotedText() {
        write(SECRETARIAT, ON_CAPTION);
        RemarkDetail said = only(DISPORAPAR);
        people.act(DISPORAPAR, () -> remarks.reply(NewId.next(), said.id(), "RT 5 dan RT 7", Set.of()));
        people.act(
                DISPORAPAR,
                () -> posts.edit(
                        post,
                        posts.find(post).version(),
                        posts.find(post).draft().captioned("Cat rumah baru saja disegarkan RT 5.")));
        RemarkDetail after = only(SECRETARIAT);
        assertThat(after.draft()).isEqualTo(ON_CAPTION);
        assertThat(after.quoted()).isFalse();
        assertThat(after.replies()).extracting(RemarkDetail.Reply::words).containsExactly("RT 5 dan RT 7");
        assertThatThrownBy(() -> write(SECRETARIAT, ON_CAPTION)).hasMessageContaining("REMARK_QUOTE_GONE");
    }

    @ParameterizedTest(name = "{0} → {2} by {1}: {3}")
    @CsvSource({
        "OPEN,     sekretariat,    RESOLVED, true",
        "OPEN,     opd.disporapar, RESOLVED, false",
        "OPEN,     opd.disporapar, ADOPTED,  true",
        "OPEN,     opd.disporapar, DECLINED, true",
        "OPEN,     sekretariat,    ADOPTED,  false",
        "OPEN,     pimpinan,       DECLINED, false",
        "OPEN,     sekretariat,    OPEN,     false",
        "RESOLVED, sekretariat,    OPEN,     true",
        "DECLINED, sekretariat,    OPEN,     true",
        "DECLINED, opd.disporapar, OPEN,     false",
        "ADOPTED,  opd.disporapar, DECLINED, false"
    })
    void aRemarkBecomesWhatTheRulesAllow(RemarkStatus from, String person, RemarkStatus to, boolean allowed) {
        write(SECRETARIAT, ON_CAPTION);
        if (from != RemarkStatus.OPEN) {
            settle(from == RemarkStatus.RESOLVED ? SECRETARIAT : DISPORAPAR, from, "Sudah dibahas");
        }
        assertThat(only(person).possible().contains(to)).isEqualTo(allowed);
        if (allowed) {
            settle(person, to, "Sudah dibahas");
            assertThat(only(person).status()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> settle(person, to, "Sudah dibahas")).hasMessageContaining("REMARK_NOT_YOURS");
        }
    }

    @Test
    void decliningNeedsAReasonAndAStalePageIsTold() {
        write(SECRETARIAT, ON_CAPTION);
        RemarkDetail seen = only(DISPORAPAR);
        assertThatThrownBy(() -> settle(DISPORAPAR, RemarkStatus.DECLINED, " "))
                .hasMessageContaining("REMARK_REASON_REQUIRED");
        settle(DISPORAPAR, RemarkStatus.ADOPTED, "");
        assertThatThrownBy(() -> people.act(
                        DISPORAPAR,
                        () -> remarks.settle(seen.id(), seen.status(), RemarkStatus.DECLINED, "Tidak perlu")))
                .hasMessageContaining("REMARK_MOVED_ON");
    }

    @Test
    void onlyWhoMayReadTheSubjectIsNamedAndTheNamesAreKept() {
        UserId department = people.user(DISPORAPAR).id();
        assertThat(people.ask(SECRETARIAT, () -> remarks.mentionable(post.subject())))
                .extracting(PersonSummary::name)
                .contains("Admin DISPORAPAR", "Pimpinan Kota", "Sekretariat Wajah Kota")
                .doesNotContain("Admin DISHUB", "Penasihat Akademik", "Administrator Portal");
        write(SECRETARIAT, new RemarkDraft("", "", "Tolong dicek", Set.of(department)));
        assertThat(only(DISPORAPAR).draft().mentioned()).containsExactly(department);
        RemarkDraft stranger = new RemarkDraft(
                "", "", "Tolong dicek", Set.of(people.user(DISHUB).id()));
        assertThatThrownBy(() -> write(SECRETARIAT, stranger)).hasMessageContaining("REMARK_MENTION_UNKNOWN");
    }

    @Test
    void nobodyOfAnotherDepartmentReadsOrWritesAndBlankOrEndlessWordsAreRefused() {
        write(SECRETARIAT, ON_CAPTION);
        assertThatThrownBy(() -> only(DISHUB)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> write(DISHUB, ON_CAPTION)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> write("akademisi", ON_CAPTION)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> write(SECRETARIAT, new RemarkDraft("", "", "  ")))
                .hasMessageContaining("REMARK_WORDS_REQUIRED");
        assertThatThrownBy(() -> write(SECRETARIAT, new RemarkDraft("", "", "a".repeat(20_000))))
                .hasMessageContaining("REMARK_TOO_LONG");
    }
}
