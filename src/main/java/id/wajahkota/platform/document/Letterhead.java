package id.wajahkota.platform.document;

import java.io.Serializable;

/** Who writes: the head of the first page. */
public record Letterhead(String government, String unit, String address) implements Serializable {}
