package id.wajahkota.rakor.followup.ui;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static id.wajahkota.city.identity.DemoPeople.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.wajahkota.ScreenTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.platform.shared.SuiteClock;
import id.wajahkota.rakor.followup.FollowUpAction;
import id.wajahkota.rakor.followup.FollowUpDraft;
import id.wajahkota.rakor.followup.FollowUpFilter;
import id.wajahkota.rakor.followup.FollowUpId;
import id.wajahkota.rakor.followup.FollowUpStage;
import id.wajahkota.rakor.followup.FollowUps;
import id.wajahkota.rakor.followup.Priority;
import id.wajahkota.rakor.meeting.MeetingFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

class FollowUpScreensTest extends ScreenTest {

    @Autowired
    private FollowUps followUps;

    @Autowired
    private MeetingFixture meetings;

    @Autowired
    private DemoPeople people;

    private FollowUpId assigned(String task) {
        LocalDate due = SuiteClock.today().plusDays(9);
        return people.ask(
                        SECRETARIAT,
                        () -> followUps.assign(
                                meetings.running("Rakor layar", people.opdOf(DISHUB)),
                                Optional.empty(),
                                Set.of(people.opdOf(DISHUB)),
                                new FollowUpDraft(task, Priority.HIGH, due, null)))
                .getFirst();
    }

    private void confirm(String label) {
        find(Button.class).withText(label).all().stream()
                .filter(button -> button.hasThemeName("primary"))
                .forEach(button -> test(button).click());
    }

    @Test
    @WithUserDetails(DISHUB)
    void whatIsRefusedIsSaidWhereItWasTypedAndStays() {
        FollowUpId id = assigned("Bukti di layar");
        UI.getCurrent().navigate("tindak-lanjut/" + id.value());
        click("Catat kemajuan");
        confirm("Catat kemajuan");
        assertThat(area("Kemajuan").getErrorMessage()).isEqualTo("Isi catatannya");
        test(area("Kemajuan")).setValue("Setengah jalan <script>alert(1)</script>");
        confirm("Catat kemajuan");
        assertThat(text()).contains("Dikerjakan", "Setengah jalan <script>alert(1)</script>");
    }

    private List<String> offeredOnTheBoard(String task) {
        UI.getCurrent().navigate("tindak-lanjut", QueryParameters.fromString("tampilan=papan&cari=" + task));
        return find(MenuBar.class).withCondition(menu -> menu.hasThemeName("small") && menu.isVisible()).all().stream()
                .flatMap(menu -> menu.getItems().getFirst().getSubMenu().getItems().stream())
                .map(MenuItem::getText)
                .toList();
    }

    @Test
    @WithUserDetails(DISHUB)
    void theBoardOffersADepartmentItsOwnMoves() {
        assigned("Papan perhubungan");
        assertThat(offeredOnTheBoard("Papan perhubungan")).containsExactly("Kerjakan", "Tandai selesai");
    }

    @Test
    @WithUserDetails("pimpinan")
    void theBoardOffersALeaderNothingThatIsRefusedThen() {
        assigned("Papan pimpinan");
        assertThat(offeredOnTheBoard("Papan pimpinan")).isEmpty();
        assertThat(text()).contains("Papan pimpinan");
    }

    @Test
    @WithUserDetails("opd.dinkes")
    void anotherDepartmentsAddressTellsNothing() {
        FollowUpId id = assigned("Milik perhubungan");
        UI.getCurrent().navigate("tindak-lanjut/" + id.value());
        assertThat(text()).contains("Tidak ditemukan").doesNotContain("Milik perhubungan");
    }

    @Test
    @WithUserDetails(SECRETARIAT)
    void theFilterStandsInTheAddressAndComesBackFromIt() {
        UI.getCurrent()
                .navigate("tindak-lanjut", QueryParameters.fromString("opd=DISHUB&tahap=done&terlambat=ya&cari=jawab"));
        MultiSelectComboBox<?> opds = find(MultiSelectComboBox.class)
                .withCondition(box -> "OPD".equals(box.getPlaceholder()))
                .single();
        assertThat(opds.getValue()).hasSize(1);
        assertThat(find(TextField.class)
                        .withCondition(field -> "Cari tugas".equals(field.getPlaceholder()))
                        .single()
                        .getValue())
                .isEqualTo("jawab");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "LIST; ''; OPEN,IN_PROGRESS,DONE",
                "LIST; tahap=semua; ''",
                "LIST; tahap=verified; VERIFIED",
                "BOARD; tampilan=papan; ''",
                "BOARD; tampilan=papan&tahap=open; OPEN"
            })
    void anAddressIsReadAndWrittenTheSame(FollowUpTab tab, String query, String stages) {
        FollowUpAddress address = new FollowUpAddress(List.of());
        QueryParameters parameters = QueryParameters.fromString(query);
        FollowUpFilter filter = address.read(parameters);
        assertThat(FollowUpAddress.tab(parameters)).isEqualTo(tab);
        assertThat(filter.stages())
                .isEqualTo(
                        stages.isEmpty()
                                ? Set.of()
                                : List.of(stages.split(",")).stream()
                                        .map(FollowUpStage::valueOf)
                                        .collect(Collectors.toSet()));
        assertThat(address.write(tab, filter).getQueryString().split("&")).containsExactlyInAnyOrder(query.split("&"));
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource({
        "OPEN,        IN_PROGRESS, BEGIN",
        "OPEN,        DONE,        COMPLETE",
        "IN_PROGRESS, DONE,        COMPLETE",
        "DONE,        VERIFIED,    VERIFY",
        "DONE,        IN_PROGRESS, RETURN",
        "VERIFIED,    OPEN,        ",
        "IN_PROGRESS, OPEN,        ",
        "OPEN,        VERIFIED,    ",
        "DONE,        DONE,        "
    })
    void aCardMovesOnlyWhereAnActionLeads(FollowUpStage from, FollowUpStage to, FollowUpAction action) {
        assertThat(BoardMove.between(from, to)).isEqualTo(Optional.ofNullable(action));
    }
}
