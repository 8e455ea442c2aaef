package id.wajahkota.platform.spreadsheet;

import java.util.List;
import java.util.Set;

/**
 * What a file holds.
 *
 * @param name of the sheet that was read
 * @param keys of the columns that were found
 * @param ignored heads of columns that mean nothing here
 */
public record ReadSheet(String name, Set<String> keys, List<String> ignored, List<ReadRow> rows) {}
