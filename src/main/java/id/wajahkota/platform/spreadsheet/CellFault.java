package id.wajahkota.platform.spreadsheet;

import java.io.Serializable;

/**
 * Why a cell says nothing that could be taken over.
 *
 * @param reason what is wrong with it
 * @param shown what the sheet shows there
 */
public record CellFault(ImportRefusal reason, String shown) implements Serializable {}
