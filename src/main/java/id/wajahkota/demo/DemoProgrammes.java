package id.wajahkota.demo;

import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.rakor.meeting.MeetingSummary;
import id.wajahkota.rakor.meeting.Meetings;
import id.wajahkota.rakor.programme.LinkKind;
import id.wajahkota.rakor.programme.ProgrammeDraft;
import id.wajahkota.rakor.programme.ProgrammeId;
import id.wajahkota.rakor.programme.ProgrammeLinks;
import id.wajahkota.rakor.programme.Programmes;
import id.wajahkota.rakor.programme.TargetDraft;
import id.wajahkota.rakor.programme.Targets;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;

/** The programme under which the first rakor was held, and one of today; labelled as demo data. */
@DemoComponent
@Order(8)
class DemoProgrammes implements DemoPart {

    private static final String SECRETARIAT = "sekretariat";
    private static final Duration BETWEEN_REPORTS = Duration.ofDays(14);
    private static final PageRequest ALL = PageRequest.of(0, 50);

    private final Programmes programmes;
    private final Targets targets;
    private final ProgrammeLinks links;
    private final Meetings meetings;
    private final OpdDirectory opds;
    private final DemoStage stage;
    private final PortalClock clock;

    DemoProgrammes(
            Programmes programmes,
            Targets targets,
            ProgrammeLinks links,
            Meetings meetings,
            OpdDirectory opds,
            DemoStage stage,
            PortalClock clock) {
        this.programmes = programmes;
        this.targets = targets;
        this.links = links;
        this.meetings = meetings;
        this.opds = opds;
        this.stage = stage;
        this.clock = clock;
    }

    @Override
    public void load() {
        DemoFile.read("programmes.csv", row -> row).forEach(this::begin);
    }

    private void begin(UnaryOperator<String> row) {
        String start = row.apply("start");
        LocalDate starts = start.length() > 5
                ? LocalDate.parse(start)
                : Wib.date(clock.instant()).plusDays(Long.parseLong(start));
        Instant began = Wib.startOf(starts);
        stage.act(SECRETARIAT, began, () -> {
            ProgrammeId id = programmes.create(new ProgrammeDraft(
                    row.apply("name"), row.apply("goal"), starts, Integer.parseInt(row.apply("workingDays"))));
            for (String target : row.apply("targets").split(";")) {
                pursue(id, target.split("\\|"), began);
            }
            link(id, row.apply("rakor"));
        });
    }

    private void pursue(ProgrammeId id, String[] parts, Instant began) {
        UUID target = targets.add(id, new TargetDraft(parts[0], parts[1], new BigDecimal(parts[2]), opd(parts[3])));
        Instant told = began.plus(Duration.ofDays(7));
        for (String achieved : parts[4].split(",")) {
            stage.act(SECRETARIAT, told, () -> targets.report(target, new BigDecimal(achieved), ""));
            told = told.plus(BETWEEN_REPORTS);
        }
    }

    private @Nullable OpdId opd(String code) {
        return opds.all().stream()
                .filter(opd -> opd.code().equals(code))
                .map(OpdSummary::id)
                .findFirst()
                .orElse(null);
    }

    /** The rakor of that year, or else those after it. */
    private void link(ProgrammeId id, String rakor) {
        boolean first = rakor.equals("2018");
        meetings.page(ALL).getContent().stream()
                .filter(meeting -> isFirst(meeting) == first)
                .forEach(meeting -> links.add(id, LinkKind.MEETING, meeting.id().value()));
    }

    private static boolean isFirst(MeetingSummary meeting) {
        return Wib.date(meeting.starts()).getYear() == 2018;
    }
}
