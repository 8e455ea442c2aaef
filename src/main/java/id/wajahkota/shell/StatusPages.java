package id.wajahkota.shell;

import id.wajahkota.platform.shared.ui.BundleTranslations;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/**
 * What an answer that no screen gave looks like: a page in the portal's words for each status, whether somebody is logged
 * in or not. It says nothing of what was asked.
 */
@RestController
@PreAuthorize("permitAll()")
class StatusPages implements ErrorController {

    /** Those that have words of their own; others are told as the first of their hundred. */
    private static final Set<Integer> TOLD = Set.of(400, 403, 404, 405, 413, 429, 500, 503);

    private static final int SERVER_ERROR = 500;
    private static final int BAD_REQUEST = 400;
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s – %s</title>
            <link rel="icon" href="/icons/wajah-kota.svg">
            <link rel="stylesheet" href="/styles/portal.css">
            </head>
            <body class="status-page">
            <main id="content" class="error-view"><h1>%2$s</h1><p>%s</p><p><a href="/">%s</a></p></main>
            </body>
            </html>
            """;

    private final BundleTranslations translations;

    StatusPages(BundleTranslations translations) {
        this.translations = translations;
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    ResponseEntity<String> tell(HttpServletRequest request) {
        int status = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(Integer.class::cast)
                .orElse(404);
        int told = TOLD.contains(status) ? status : status >= SERVER_ERROR ? SERVER_ERROR : BAD_REQUEST;
        Locale locale = request.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? Locale.ENGLISH
                : BundleTranslations.INDONESIAN;
        return ResponseEntity.status(status)
                .contentType(MediaType.TEXT_HTML)
                .body(PAGE.formatted(
                        locale.getLanguage(),
                        text("error.status." + told + ".title", locale),
                        text("app.name", locale),
                        text("error.status." + told + ".advice", locale),
                        text("error.home", locale)));
    }

    private String text(String key, Locale locale) {
        return HtmlUtils.htmlEscape(translations.getTranslation(key, locale));
    }
}
