package id.wajahkota.platform.spreadsheet.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.wajahkota.platform.spreadsheet.Book;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** "Ekspor Excel": what is on the screen as a workbook. */
public class ExportButton extends Button {

    private final transient Consumer<Book> send;
    private @Nullable ContextMenu menu;
    private final transient Map<String, Supplier<Book>> offered = new LinkedHashMap<>();

    ExportButton(Consumer<Book> send) {
        this.send = send;
        setText(getTranslation("export.excel"));
        setIcon(VaadinIcon.DOWNLOAD_ALT.create());
    }

    /** Exports at the click; the book is asked for then, so that it holds what the filter shows. */
    ExportButton of(Supplier<Book> book) {
        addClickListener(click -> send.accept(book.get()));
        offered.put(getTranslation("export.excel"), book);
        return this;
    }

    /** Asks at the click which columns are wanted. */
    ExportButton choosing(Supplier<Book> book) {
        return also(getTranslation("export.screenColumns"), () -> book.get().asOnScreen())
                .also(getTranslation("export.allColumns"), book);
    }

    /** Offers one more workbook below the others. */
    public ExportButton also(String label, Supplier<Book> book) {
        menu().addItem(label, click -> send.accept(book.get()));
        offered.put(label, book);
        return this;
    }

    /** Offers the same in a menu, where a screen has no room for the button. */
    public void offerIn(SubMenu others) {
        SubMenu books = others.addItem(getTranslation("export.excel")).getSubMenu();
        offered.forEach((label, book) -> books.addItem(label, click -> send.accept(book.get())));
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
