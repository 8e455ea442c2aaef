package id.wajahkota.content.election;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.journal.Happened;
import id.wajahkota.platform.journal.Journal;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.CityDays;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The election times, which the administrator keeps. What was submitted before keeps the route it was given. */
@Service
@Requires(Permission.ELECTION_ADMINISTER)
@Transactional
public class ElectionPeriods {

    private final ElectionPeriodRepository periods;
    private final Journal journal;

    ElectionPeriods(ElectionPeriodRepository periods, Journal journal) {
        this.periods = periods;
        this.journal = journal;
    }

    /** Every one, the one that ends last on top. */
    @Transactional(readOnly = true)
    public List<ElectionPeriodDetail> all() {
        return periods.findAllByOrderByEndsDescStartsDesc().stream()
                .map(ElectionPeriod::detail)
                .toList();
    }

    /**
     * Keeps a new one.
     *
     * @throws RefusedException with a refusal for each field that must be mended
     */
    public void add(ElectionPeriodDraft draft) {
        check(draft);
        UUID made = periods.save(new ElectionPeriod(draft)).detail().id();
        journal.record(Happened.created(subject(made), draft.name(), draft));
    }

    /**
     * Writes one anew.
     *
     * @throws RefusedException with a refusal for each field, or when somebody else saved meanwhile
     * @throws NotFoundException when it is gone
     */
    public void edit(UUID id, long seenVersion, ElectionPeriodDraft draft) {
        ElectionPeriod period = periods.findById(id).orElseThrow(() -> new NotFoundException("No election time " + id));
        if (period.detail().version() != seenVersion) {
            throw new RefusedException(Refusal.of(ElectionRefusal.ELECTION_EDITED_MEANWHILE));
        }
        check(draft);
        ElectionPeriodDraft before = period.detail().draft();
        period.write(draft);
        journal.record(Happened.edited(subject(id), draft.name(), before, draft));
    }

    /** Takes one away; one that is gone stays gone. */
    public void remove(UUID id) {
        periods.findById(id).ifPresent(period -> {
            ElectionPeriodDraft gone = period.detail().draft();
            periods.delete(period);
            journal.record(Happened.deleted(subject(id), gone.name(), gone));
        });
    }

    private static SubjectRef subject(UUID id) {
        return new SubjectRef(ElectionKinds.ELECTION_PERIOD, id);
    }

    private static void check(ElectionPeriodDraft draft) {
        List<Refusal> found = new ArrayList<>();
        if (Blank.is(draft.name())) {
            found.add(Refusal.onField("name", ElectionRefusal.ELECTION_NAME_REQUIRED));
        } else if (Blank.clean(draft.name()).length() > ElectionPeriodDraft.NAME_LIMIT) {
            found.add(Refusal.onField("name", ElectionRefusal.ELECTION_NAME_TOO_LONG, ElectionPeriodDraft.NAME_LIMIT));
        }
        LocalDate starts = draft.starts();
        LocalDate ends = draft.ends();
        if (starts == null || ends == null || ends.isBefore(starts)) {
            found.add(Refusal.onField("ends", ElectionRefusal.ELECTION_DATES));
        }
        found.addAll(CityDays.check("starts", starts));
        found.addAll(CityDays.check("ends", ends));
        if (draft.topics().isEmpty()) {
            found.add(Refusal.onField("topics", ElectionRefusal.ELECTION_TOPICS_REQUIRED));
        }
        if (!List.of(ElectionPeriodDraft.extraRoles()).contains(draft.extraRole())) {
            found.add(Refusal.onField("extraRole", ElectionRefusal.ELECTION_ROLE));
        }
        if (!found.isEmpty()) {
            throw new RefusedException(found);
        }
    }
}
