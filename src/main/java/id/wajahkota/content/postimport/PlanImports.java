package id.wajahkota.content.postimport;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.journal.CommonAction;
import id.wajahkota.platform.journal.Happened;
import id.wajahkota.platform.journal.Journal;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.Progress;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.spreadsheet.ImportRefusal;
import id.wajahkota.platform.spreadsheet.ReadSheet;
import id.wajahkota.platform.spreadsheet.WorkbookReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plans that OPD admins bring as workbooks. A file is kept as it came; what it would do is judged anew each time it is
 * looked at, so that nobody decides about what is no longer so. Decision 0017.
 */
@Service
@Requires(Permission.CONTENT_PLAN)
@Transactional
public class PlanImports {

    private static final int LISTED = 20;
    private static final int NAME_LIMIT = 200;
    private static final TypeReference<Map<Integer, Map<String, String>>> CORRECTIONS = new TypeReference<>() {};

    private final PlanImportRepository imports;
    private final PlanReader reader;
    private final PlanExecution execution;
    private final Journal journal;
    private final CurrentUser currentUser;
    private final PlanShelf shelf;
    private final JsonMapper json;

    PlanImports(
            PlanImportRepository imports,
            PlanReader reader,
            PlanExecution execution,
            Journal journal,
            CurrentUser currentUser,
            PlanShelf shelf,
            JsonMapper json) {
        this.imports = imports;
        this.reader = reader;
        this.execution = execution;
        this.journal = journal;
        this.currentUser = currentUser;
        this.shelf = shelf;
        this.json = json;
    }

    /**
     * Takes a file in, to be looked at. It is read before a transaction begins, so that no connection to the database
     * waits for it.
     *
     * @throws RefusedException when it cannot be read, saying what to do
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public PlanImportId upload(String fileName, byte[] content, PlanWords words) {
        WorkbookReader.read(content, words.fields());
        return shelf.keep(fileName.substring(0, Math.min(fileName.length(), NAME_LIMIT)), content);
    }

    /** The latest of the person logged in. */
    @Transactional(readOnly = true)
    public List<PlanImportDetail> mine() {
        return imports.findLatest(currentUser.require().id().value(), Limit.of(LISTED)).stream()
                .map(row -> new PlanImportDetail(
                        new PlanImportId(row.getId()),
                        row.getFileName(),
                        row.getUploadedAt(),
                        row.getState(),
                        row.getCreated(),
                        row.getChanged()))
                .toList();
    }

    /**
     * One of them.
     *
     * @throws NotFoundException when there is none, or it is somebody else's
     */
    @Transactional(readOnly = true)
    public PlanImportDetail find(PlanImportId id) {
        return own(imports.findById(id.value()), id).detail();
    }

    /**
     * What importing it now would do, row by row.
     *
     * @throws NotFoundException when there is none, or it is somebody else's
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED, readOnly = true)
    public PlanPreview preview(PlanImportId id, PlanWords words) {
        PlanImport plan = own(imports.findById(id.value()), id);
        ReadSheet sheet = WorkbookReader.read(plan.content(), words.fields());
        return new PlanPreview(
                sheet,
                reader.judge(sheet, corrections(plan), words).stream()
                        .map(PlannedRow::judged)
                        .toList());
    }

    /**
     * Says something else in some rows than the file does.
     *
     * @param corrections cells by the numbers of their rows and the keys of {@link PlanColumn}
     * @throws RefusedException when it is imported already
     */
    public void correct(PlanImportId id, Map<Integer, Map<String, String>> corrections) {
        PlanImport open = lockOpen(id);
        Map<Integer, Map<String, String>> all = corrections(open);
        corrections.forEach((row, cells) ->
                all.computeIfAbsent(row, number -> new HashMap<>()).putAll(cells));
        open.correct(json.writeValueAsString(all));
        record(
                open,
                CommonAction.EDIT.name(),
                corrections.values().stream()
                        .flatMap(cells -> cells.keySet().stream())
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    /**
     * Does what the rows say, all of it or nothing.
     *
     * @param shown what the person read; its file is not read again
     * @param goodRowsOnly whether rows that are refused or in conflict are left out; otherwise one of them stops it
     * @param progress is told of each row; stopped, nothing is kept
     * @throws RefusedException when there is nothing to do, a row stops it, it is imported already, or it would not do what
     *     was shown
     */
    public PlanImportDetail apply(
            PlanImportId id, PlanPreview shown, boolean goodRowsOnly, PlanWords words, Progress progress) {
        List<PlannedRow> rows = reader.judge(shown.sheet(), corrections(lockOpen(id)), words);
        ImportRefusal.requireAsShown(
                shown.rows(), rows.stream().map(PlannedRow::judged).toList());
        List<PlannedRow> good = ImportRefusal.good(rows, row -> row.judged().outcome(), goodRowsOnly);
        List<PlanEffect> effects = execution.carryOut(good, progress);
        PlanImport done = lockOpen(id);
        done.applied(effects);
        record(done, PlanKinds.APPLY, "");
        return done.detail();
    }

    /**
     * Takes the same file in again with what was corrected, for the rows that were left out: those that were taken over are
     * the same by now.
     *
     * @throws NotFoundException when there is none, or it is somebody else's
     */
    public PlanImportId again(PlanImportId id) {
        PlanImport before = own(imports.findById(id.value()), id);
        PlanImportId anew = shelf.keep(before.detail().fileName(), before.content());
        own(imports.findById(anew.value()), anew).correct(before.corrections());
        return anew;
    }

    /**
     * Takes the whole import back, as long as nobody went on from where it ended.
     *
     * @param progress is told of each post that is written as it had been; stopped, nothing is taken back
     * @throws RefusedException when somebody did, with how many posts
     */
    public void undo(PlanImportId id, Progress progress) {
        PlanImport applied = own(imports.lockById(id.value()), id);
        if (applied.state() != PlanState.APPLIED) {
            throw new RefusedException(Refusal.of(PlanRefusal.PLAN_OVER));
        }
        execution.takeBack(applied.effects(), progress);
        PlanImport takenBack = own(imports.lockById(id.value()), id);
        takenBack.undone();
        imports.keepWhereUndoingLed(id.value());
        record(takenBack, PlanKinds.UNDO, "");
    }

    private void record(PlanImport plan, String action, String note) {
        PlanImportDetail detail = plan.detail();
        journal.record(
                Happened.to(new SubjectRef(PlanKinds.PLAN_IMPORT, detail.id().value()), detail.fileName(), action)
                        .noting(note));
    }

    private Map<Integer, Map<String, String>> corrections(PlanImport plan) {
        return new HashMap<>(json.readValue(plan.corrections(), CORRECTIONS));
    }

    private PlanImport lockOpen(PlanImportId id) {
        PlanImport open = own(imports.lockById(id.value()), id);
        if (open.state() != PlanState.OPEN) {
            throw new RefusedException(Refusal.of(PlanRefusal.PLAN_OVER));
        }
        return open;
    }

    private PlanImport own(Optional<PlanImport> found, PlanImportId id) {
        return found.filter(plan -> plan.isOf(currentUser.require().id()))
                .orElseThrow(() -> new NotFoundException("No import " + id.value()));
    }
}
