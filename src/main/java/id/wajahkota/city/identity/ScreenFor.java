package id.wajahkota.city.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A screen that opens, and stands in the menu, for those who have the permission. It is not {@link Requires}: that would
 * have Spring wrap each screen, and Vaadin make a wrapped screen anew whenever its address changes.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ScreenFor {

    Permission value();
}
