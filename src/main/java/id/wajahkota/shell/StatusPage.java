package id.wajahkota.shell;

import id.wajahkota.platform.shared.ui.BundleTranslations;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.HtmlUtils;

/** The page that says what became of a request which no screen answers. It says nothing of what was asked. */
final class StatusPage {

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

    private StatusPage() {}

    /** The language of the page: Indonesian for whoever prefers none. */
    static Locale language(HttpServletRequest request) {
        boolean prefers = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
        return prefers && request.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? Locale.ENGLISH
                : BundleTranslations.INDONESIAN;
    }

    /**
     * As HTML.
     *
     * @param text the portal's words by their keys, in that language
     */
    static String of(int status, Locale language, UnaryOperator<String> text) {
        int told = TOLD.contains(status) ? status : status >= SERVER_ERROR ? SERVER_ERROR : BAD_REQUEST;
        UnaryOperator<String> escaped = key -> HtmlUtils.htmlEscape(text.apply(key));
        return PAGE.formatted(
                language.getLanguage(),
                escaped.apply("error.status." + told + ".title"),
                escaped.apply("app.name"),
                escaped.apply("error.status." + told + ".advice"),
                escaped.apply("error.home"));
    }
}
