package id.wajahkota.demo;

import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.rakor.followup.DirectiveId;
import id.wajahkota.rakor.followup.EvidenceDraft;
import id.wajahkota.rakor.followup.EvidenceFolder;
import id.wajahkota.rakor.followup.FollowUpDecision;
import id.wajahkota.rakor.followup.FollowUpDraft;
import id.wajahkota.rakor.followup.FollowUpId;
import id.wajahkota.rakor.followup.FollowUpStage;
import id.wajahkota.rakor.followup.FollowUps;
import id.wajahkota.rakor.followup.Priority;
import id.wajahkota.rakor.meeting.MeetingId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Takes demo follow-ups as far as their file says: the departments work, and the secretariat verifies. */
@DemoComponent
class DemoFollowUps {

    private static final String SECRETARIAT = "sekretariat";
    private static final Duration STEP = Duration.ofDays(4);

    private final FollowUps followUps;
    private final EvidenceFolder evidence;
    private final OpdDirectory opds;
    private final DemoStage stage;

    DemoFollowUps(FollowUps followUps, EvidenceFolder evidence, OpdDirectory opds, DemoStage stage) {
        this.followUps = followUps;
        this.evidence = evidence;
        this.opds = opds;
        this.stage = stage;
    }

    /** Gives the task of a row of the file to its departments, and lets each of them come as far as the row says. */
    void travel(UnaryOperator<String> row, MeetingId meeting, DirectiveId directive, LocalDate due, Instant now) {
        Arrays.stream(row.apply("outcomes").split(" "))
                .map(outcome -> outcome.split("="))
                .forEach(outcome ->
                        travel(row, meeting, directive, due, now, outcome[0], FollowUpStage.valueOf(outcome[1])));
    }

    private void travel(
            UnaryOperator<String> row,
            MeetingId meeting,
            DirectiveId directive,
            LocalDate due,
            Instant now,
            String code,
            FollowUpStage outcome) {
        FollowUpDraft draft = new FollowUpDraft(row.apply("task"), Priority.valueOf(row.apply("priority")), due, null);
        AtomicReference<FollowUpId> made = new AtomicReference<>();
        stage.act(SECRETARIAT, now, () -> {
            Map<String, OpdId> byCode = opds.all().stream().collect(Collectors.toMap(OpdSummary::code, OpdSummary::id));
            made.set(followUps
                    .assign(meeting, Optional.of(directive), Set.of(byCode.get(code)), draft)
                    .getFirst());
        });
        String admin = "opd." + code.toLowerCase(Locale.ROOT);
        FollowUpId id = made.get();
        if (outcome.compareTo(FollowUpStage.IN_PROGRESS) >= 0) {
            stage.act(admin, now.plus(STEP), () -> decide(id, new FollowUpDecision.Report("Sudah mulai dikerjakan.")));
        }
        if (outcome.compareTo(FollowUpStage.DONE) >= 0) {
            stage.act(admin, now.plus(STEP.multipliedBy(2)), () -> {
                evidence.add(id, new EvidenceDraft.Link("Laporan singkat", "https://malangkota.go.id/"));
                decide(id, new FollowUpDecision.Complete("Buktinya terlampir."));
            });
        }
        if (outcome == FollowUpStage.VERIFIED) {
            stage.act(
                    SECRETARIAT,
                    now.plus(STEP.multipliedBy(3)),
                    () -> decide(id, new FollowUpDecision.Verify("Sesuai arahan.")));
        }
    }

    private void decide(FollowUpId id, FollowUpDecision decision) {
        followUps.decide(id, followUps.find(id).version(), decision);
    }
}
