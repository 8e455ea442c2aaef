package id.wajahkota.rakor.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.Role;
import id.wajahkota.city.identity.TestPeople;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every stage × action × person against the rules of the domain page, sections 1 and 5, written down a second time. */
class MeetingLifecycleTest {

    /** action, who may, at which stages, and where it leads. */
    private static final String TABLE = """
            EDIT     secretariat                DRAFT,INVITED   stays
            INVITE   secretariat                DRAFT           INVITED
            BEGIN    secretariat                INVITED         RUNNING
            END      secretariat                RUNNING         MINUTES
            FINALISE secretariat                MINUTES         FINAL
            REOPEN   secretariat                FINAL           MINUTES
            WRITE    secretariat,writer         RUNNING,MINUTES stays
            DIRECT   secretariat,writer,leader  RUNNING,MINUTES stays
            """;

    private static final PortalUser WRITER = TestPeople.adminOf(new OpdId(UUID.randomUUID()));

    static Stream<Arguments> cases() {
        return TABLE.lines()
                .map(line -> line.strip().split(" +"))
                .flatMap(cells -> Arrays.stream(MeetingStage.values())
                        .flatMap(stage -> Stream.concat(
                                        Stream.of("writer"),
                                        Arrays.stream(Role.values())
                                                .map(role -> role.name().toLowerCase()))
                                .map(who -> Arguments.of(
                                        MeetingAction.valueOf(cells[0]),
                                        stage,
                                        who,
                                        Set.of(cells[1].split(",")).contains(who)
                                                && Set.of(cells[2].split(",")).contains(stage.name()),
                                        cells[3]))));
    }

    @ParameterizedTest(name = "{0} at {1} by {2}: {3}")
    @MethodSource("cases")
    void theTableSaysWhoMayDoWhatAndWhereItLeads(
            MeetingAction action, MeetingStage stage, String who, boolean allowed, String leads) {
        PortalUser person = who.equals("writer") ? WRITER : TestPeople.with(Role.valueOf(who.toUpperCase()));
        assertThat(MeetingLifecycle.allows(stage, action, WRITER.id(), person)).isEqualTo(allowed);
        assertThat(MeetingLifecycle.available(stage, WRITER.id(), person).contains(action))
                .isEqualTo(allowed);
        if (allowed) {
            assertThat(MeetingLifecycle.after(stage, action))
                    .isEqualTo(leads.equals("stays") ? stage : MeetingStage.valueOf(leads));
        }
    }

    @Test
    void everyActionIsInTheTable() {
        assertThat(TABLE.lines().map(line -> line.strip().split(" +")[0]).collect(Collectors.toSet()))
                .isEqualTo(Arrays.stream(MeetingAction.values()).map(Enum::name).collect(Collectors.toSet()));
    }
}
