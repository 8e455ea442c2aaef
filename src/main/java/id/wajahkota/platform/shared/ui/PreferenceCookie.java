package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** A choice that this browser remembers for a year, also before anybody has logged in. */
public enum PreferenceCookie {
    LANGUAGE("bahasa"),
    COLOUR_SCHEME("tampilan"),
    SHORTCUTS("pintasan");

    private final String name;

    PreferenceCookie(String name) {
        this.name = name;
    }

    /** What this browser last chose, if the request that is being answered says so. */
    public Optional<String> read() {
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .flatMap(request -> Optional.ofNullable(request.getCookies()))
                .stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Has this browser remember the choice, with the answer that is being made. */
    public void write(String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        VaadinResponse.getCurrent().addCookie(cookie);
    }
}
