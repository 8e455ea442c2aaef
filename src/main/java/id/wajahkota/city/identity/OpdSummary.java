package id.wajahkota.city.identity;

/** A department as lists and choices show it. */
public record OpdSummary(OpdId id, String code, String name) {}
