package id.wajahkota.review.approval;

import id.wajahkota.city.identity.Role;
import java.io.Serializable;

/**
 * A time in which submissions must be declared neutral and pass a stricter route: every advice is waited for, and one
 * more decision stands at the end. Rules: decision 0013.
 *
 * @param name what the city calls it
 * @param extraRole who takes that last decision
 */
public record ElectionTime(String name, Role extraRole) implements Serializable {}
