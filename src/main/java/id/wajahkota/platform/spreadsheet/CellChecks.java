package id.wajahkota.platform.spreadsheet;

import id.wajahkota.platform.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the cells of one row and gathers what is wrong with them. */
public final class CellChecks {

    private final ReadRow row;
    private final List<Refusal> refusals = new ArrayList<>();

    /** Of that row; what could not be read is refused from the beginning. */
    public CellChecks(ReadRow row) {
        this.row = row;
        row.faults().forEach((key, fault) -> refuse(key, fault.reason(), fault.shown()));
    }

    /** What was refused so far. */
    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** Words that must be there, at most so many characters. */
    public String words(String key, int limit) {
        String words = row.get(key);
        if (words.isEmpty() && !row.faults().containsKey(key)) {
            refuse(key, ImportRefusal.IMPORT_CELL_REQUIRED);
        } else if (words.length() > limit) {
            refuse(key, ImportRefusal.IMPORT_CELL_TOO_LONG, limit);
        }
        return words;
    }

    /** What that name stands for; nothing, and a refusal, when nobody is called so. */
    public <T> Optional<T> find(String key, String name, Vocabulary<T> vocabulary) {
        Optional<T> found = vocabulary.find(name);
        if (vocabulary.isAmbiguous(name)) {
            refuse(key, ImportRefusal.IMPORT_NAME_AMBIGUOUS, name);
        } else if (found.isEmpty()) {
            vocabulary
                    .suggest(name)
                    .ifPresentOrElse(
                            meant -> refuse(key, ImportRefusal.IMPORT_NAME_SUGGESTED, name, meant),
                            () -> refuse(key, ImportRefusal.IMPORT_NAME_UNKNOWN, name));
        }
        return found;
    }

    /** Refuses a cell. */
    public void refuse(String key, Enum<?> reason, Object... arguments) {
        refusals.add(Refusal.onField(key, reason, arguments));
    }
}
