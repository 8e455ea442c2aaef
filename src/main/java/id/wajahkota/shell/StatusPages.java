package id.wajahkota.shell;

import id.wajahkota.platform.shared.ui.BundleTranslations;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What an answer that no screen gave looks like: a page in the portal's words for each status, whether somebody is logged
 * in or not. It says nothing of what was asked.
 */
@RestController
@PreAuthorize("permitAll()")
class StatusPages implements ErrorController {

    private final BundleTranslations translations;

    StatusPages(BundleTranslations translations) {
        this.translations = translations;
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    ResponseEntity<String> tell(HttpServletRequest request) {
        int status = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(Integer.class::cast)
                .orElse(404);
        Locale locale = StatusPage.language(request);
        return ResponseEntity.status(status)
                .contentType(MediaType.TEXT_HTML)
                .body(StatusPage.of(status, locale, key -> translations.getTranslation(key, locale)));
    }
}
