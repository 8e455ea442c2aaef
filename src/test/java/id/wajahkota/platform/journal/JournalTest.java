package id.wajahkota.platform.journal;

import static id.wajahkota.city.identity.DemoPeople.DISPORAPAR;
import static id.wajahkota.city.identity.DemoPeople.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.ui.BundleTranslations;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class JournalTest {

    @Autowired
    private Journal journal;

    @Autowired
    private JournalFixture written;

    @Autowired
    private SubjectKinds kinds;

    @Autowired
    private BundleTranslations words;

    @Autowired
    private DemoPeople people;

    @Autowired
    private TransactionTemplate transaction;

    private record Said(String name, int hours) {}

    private static SubjectRef someTemplate() {
        return new SubjectRef("TEMPLATE", UUID.randomUUID());
    }

    private void record(Happened happened) {
        people.act(SECRETARIAT, () -> transaction.executeWithoutResult(status -> journal.record(happened)));
    }

    private List<Entry> of(SubjectRef subject) {
        return written.of(subject);
    }

    @Test
    void whatIsRecordedIsReadAgainWithWhoWhenAndWhatChanged() {
        SubjectRef subject = someTemplate();
        String title = "Sapaan 🌸 " + "panjang ".repeat(60);
        record(Happened.edited(subject, title, new Said("Pagi", 8), new Said("Pagi", 9))
                .noting("  dirapikan "));
        Entry entry = of(subject).getFirst();
        assertThat(entry.actor()).contains(people.user(SECRETARIAT).id());
        assertThat(entry.happened().changes()).containsExactly(new Change("hours", "8", "9"));
        assertThat(entry.happened().note()).isEqualTo("dirapikan");
        assertThat(entry.happened().title()).hasSizeLessThanOrEqualTo(301).startsWith("Sapaan 🌸");
    }

    @Test
    void whatHasNoOrderIsComparedAsWhatItHoldsAndWrittenAsThat() {
        record Group(Set<UserId> people) {}
        UserId one = new UserId(UUID.randomUUID());
        UserId other = new UserId(UUID.randomUUID());
        assertThat(Change.between(new Group(new LinkedHashSet<>(List.of(one, other))), new Group(Set.of(other, one))))
                .isEmpty();
        assertThat(Change.between(null, new Group(Set.of(one))))
                .containsExactly(new Change("people", "", one.value().toString()));
    }

    @Test
    void whatIsTakenBackIsNotRecorded() {
        SubjectRef subject = someTemplate();
        people.act(
                SECRETARIAT,
                () -> transaction.executeWithoutResult(status -> {
                    journal.record(Happened.to(subject, "Tidak jadi", "CREATE"));
                    status.setRollbackOnly();
                }));
        assertThat(of(subject)).isEmpty();
    }

    @Test
    void nothingIsRecordedBesideWhatMakesItHappen() {
        Happened happened = Happened.to(someTemplate(), "Sendirian", "CREATE");
        assertThatThrownBy(() -> people.act(SECRETARIAT, () -> journal.record(happened)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void whoDidItIsNeverAmongThoseWhomItConcerns() {
        SubjectRef subject = someTemplate();
        UserId self = people.user(SECRETARIAT).id();
        UserId other = people.user(DISPORAPAR).id();
        record(Happened.to(subject, "Untuk semua", "CREATE")
                .concerning(Set.of(self, other))
                .naming(Set.of(self)));
        assertThat(of(subject).getFirst().happened().concerned()).containsExactly(other);
        assertThat(of(subject).getFirst().happened().named()).isEmpty();
    }

    @Test
    void everyKindHasANameAndWordsForEverythingThatIsDoneToIt() {
        Stream<String> needed = kinds.all().stream()
                .flatMap(kind -> Stream.concat(
                        Stream.of("SubjectKind." + kind.type()),
                        kind.actions().stream().map(action -> kind.type() + ".did." + action)));
        assertThat(needed)
                .isNotEmpty()
                .allSatisfy(key -> assertThat(words.getTranslation(key, BundleTranslations.INDONESIAN))
                        .isNotBlank());
        assertThat(Arrays.stream(CommonAction.values()).map(action -> "CommonAction." + action))
                .allSatisfy(key -> assertThat(words.getTranslation(key, BundleTranslations.INDONESIAN))
                        .isNotBlank());
    }
}
