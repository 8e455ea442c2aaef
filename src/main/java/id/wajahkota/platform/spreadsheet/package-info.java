/** Workbooks that look made by a careful person. Features hand over columns and rows; only this module knows the format. */
@ApplicationModule(
        id = "spreadsheet",
        allowedDependencies = {"shared", "shared::ui"})
@NullMarked
package id.wajahkota.platform.spreadsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
