package id.wajahkota.city.identity.ui;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import id.wajahkota.city.identity.Role;
import id.wajahkota.city.identity.ScreenFor;
import java.security.Principal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Opens a screen, and shows it in the menu, to those who have the permission it carries. */
public class ScreenAccess extends AccessAnnotationChecker {

    private static final long serialVersionUID = 1L;

    @Override
    public boolean hasAccess(Class<?> screen, @Nullable Principal person, Function<String, Boolean> hasRole) {
        ScreenFor rule = screen.getAnnotation(ScreenFor.class);
        return rule == null
                ? super.hasAccess(screen, person, hasRole)
                : person != null
                        && rule.value().holders().stream().map(Role::name).anyMatch(hasRole::apply);
    }
}
