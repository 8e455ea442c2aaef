package id.wajahkota.approval;

import id.wajahkota.identity.Role;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One step (tahap) of a route: whoever holds the role decides it.
 *
 * @param name what the city calls the step
 */
@Embeddable
public record Step(String name, @Enumerated(EnumType.STRING) Role role) {}
