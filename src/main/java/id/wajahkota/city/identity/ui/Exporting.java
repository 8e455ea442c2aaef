package id.wajahkota.city.identity.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.spreadsheet.Book;
import id.wajahkota.platform.spreadsheet.Cover;
import id.wajahkota.platform.spreadsheet.Sheet;
import id.wajahkota.platform.spreadsheet.ui.ExportButton;
import id.wajahkota.platform.spreadsheet.ui.ExportButtons;
import id.wajahkota.platform.spreadsheet.ui.ExportCover;
import java.util.List;
import java.util.function.Supplier;

/** Makes the buttons that export, and the covers that say who took it, when, and of what. */
@SpringComponent
public class Exporting {

    private final ExportButtons buttons;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    Exporting(ExportButtons buttons, CurrentUser currentUser, PortalClock clock) {
        this.buttons = buttons;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * What is exported.
     *
     * @param fileName without its ending
     * @param shown the filter or the number that says which part it is; empty when it is all
     * @param advice what whoever opens it should know
     */
    public record Export(String fileName, String title, String shown, List<String> advice, List<Sheet<?>> sheets) {

        /** With nothing to know. */
        public Export(String fileName, String title, String shown, List<Sheet<?>> sheets) {
            this(fileName, title, shown, List.of(), sheets);
        }
    }

    /** A button for what is asked for at the click. */
    public ExportButton button(Supplier<Export> export) {
        return buttons.of(() -> book(export.get()));
    }

    /** The same, which lets people choose between the columns of the screen and all there are. */
    public ExportButton choosing(Supplier<Export> export) {
        return buttons.choosing(() -> book(export.get()));
    }

    /** The name with today's date in the city. */
    public String dated(String name) {
        return name + "-" + Wib.date(clock.instant());
    }

    private Book book(Export export) {
        Cover cover =
                ExportCover.of(export.title(), currentUser.require().displayName(), clock.instant(), export.shown());
        return new Book(
                export.fileName(),
                export.advice().isEmpty() ? cover : cover.advising(export.advice()),
                export.sheets());
    }
}
