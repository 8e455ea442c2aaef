package id.wajahkota.platform.spreadsheet;

import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Workbooks that are written in the background, each only for whoever asked for it. */
@Service
@PreAuthorize("isAuthenticated()")
public class Exports {

    /** The most that one person may have under way. */
    public static final int MOST = 3;

    private static final long SHORT_MILLISECONDS = 800;

    private final ExportShelf shelf;

    Exports(ExportShelf shelf) {
        this.shelf = shelf;
    }

    /**
     * Begins to write, with the rights of the person logged in, and waits a little, since most exports are short.
     *
     * @throws RefusedException when too many of theirs are under way
     */
    public ExportDetail begin(Book book) {
        long underWay =
                mine().stream().filter(export -> export.state().isUnderWay()).count();
        if (underWay >= MOST) {
            throw new RefusedException(Refusal.of(ExportRefusal.TOO_MANY_EXPORTS, MOST));
        }
        Export export = shelf.begin(person(), book);
        export.await(SHORT_MILLISECONDS);
        return export.detail();
    }

    /** Those of the person logged in, the latest first. */
    public List<ExportDetail> mine() {
        return shelf.of(person()).stream().map(Export::detail).toList();
    }

    /**
     * How far it is.
     *
     * @throws NotFoundException when there is none, or it is somebody else's
     */
    public ExportDetail find(ExportId id) {
        return require(id).detail();
    }

    /**
     * Stops it; what is finished stays.
     *
     * @throws NotFoundException when there is none, or it is somebody else's
     */
    public void cancel(ExportId id) {
        require(id).cancel();
    }

    /** Throws it away; nothing happens when it is gone already. */
    public void remove(ExportId id) {
        shelf.find(id, person()).ifPresent(shelf::remove);
    }

    /**
     * The finished file, to be sent.
     *
     * @throws NotFoundException when there is none, or it is somebody else's
     */
    public Path take(ExportId id) {
        Export export = require(id);
        if (export.detail().state() != ExportState.READY) {
            throw new NotFoundException("Not ready: export " + id.value());
        }
        return export.take();
    }

    private Export require(ExportId id) {
        return shelf.find(id, person()).orElseThrow(() -> new NotFoundException("No export " + id.value()));
    }

    private static String person() {
        return SecurityContextHolder.getContext().getAuthentication().getName();
    }
}
