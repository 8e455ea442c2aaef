package id.wajahkota.city.identity;

/** A person as choices show them. */
public record PersonSummary(UserId id, String name) {}
