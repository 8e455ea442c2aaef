package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;

/** How the portal's forms are laid out: as many columns as there is room for, and fields that fill them. */
public final class FormColumns {

    private FormColumns() {}

    /** At most two columns; those fields take the whole width. */
    public static void two(FormLayout form, Component... wide) {
        expand(form, 2);
        form.setAutoRows(true);
        form.setColumnWidth("min(18rem, 76vw)");
        for (Component field : wide) {
            form.setColspan(field, 2);
        }
    }

    /** One column. */
    public static void one(FormLayout form) {
        expand(form, 1);
    }

    private static void expand(FormLayout form, int columns) {
        form.setAutoResponsive(true);
        form.setMaxColumns(columns);
        form.setExpandColumns(true);
        form.setExpandFields(true);
    }
}
