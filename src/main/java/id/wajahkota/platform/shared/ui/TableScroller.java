package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;

/** Keeps a wide table within a narrow page; it scrolls by keyboard too. */
public class TableScroller extends Div {

    /**
     * For one table.
     *
     * @param label what the table is about
     */
    public TableScroller(NativeTable table, String label) {
        super(table);
        addClassName("table-scroller");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", label);
    }
}
