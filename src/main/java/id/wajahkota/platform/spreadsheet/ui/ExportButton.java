package id.wajahkota.platform.spreadsheet.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.wajahkota.platform.spreadsheet.Book;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** "Ekspor Excel": what is on the screen as a workbook. */
public class ExportButton extends Button {

    private final transient Consumer<Book> send;
    private @Nullable ContextMenu menu;

    ExportButton(Consumer<Book> send) {
        this.send = send;
        setText(getTranslation("export.excel"));
        setIcon(VaadinIcon.DOWNLOAD_ALT.create());
    }

    /** Exports at the click; the book is asked for then, so that it holds what the filter shows. */
    ExportButton of(Supplier<Book> book) {
        addClickListener(click -> send.accept(book.get()));
        return this;
    }

    /** Asks at the click which columns are wanted. */
    ExportButton choosing(Supplier<Book> book) {
        menu().addItem(
                        getTranslation("export.screenColumns"),
                        click -> send.accept(book.get().asOnScreen()));
        menu().addItem(getTranslation("export.allColumns"), click -> send.accept(book.get()));
        return this;
    }

    /** Offers one more workbook below the others. */
    public ExportButton also(String label, Supplier<Book> book) {
        menu().addItem(label, click -> send.accept(book.get()));
        return this;
    }

    private ContextMenu menu() {
        if (menu == null) {
            menu = new ContextMenu(this);
            menu.setOpenOnClick(true);
            menu.setPosition(ContextMenuPosition.BOTTOM_START);
        }
        return menu;
    }
}
