package id.wajahkota.shell;

import id.wajahkota.platform.shared.ui.BundleTranslations;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;

/** What the server answers to requests that it cannot read, and so hands on to nobody. */
class UnreadableRequests extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(UnreadableRequests.class);
    private static final int FIRST_ERROR = 400;

    private final BundleTranslations translations;

    UnreadableRequests(BundleTranslations translations) {
        this.translations = translations;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Locale language = StatusPage.language(request);
        String page = StatusPage.of(status, language, key -> translations.getTranslation(key, language));
        try {
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(page);
                response.finishResponse();
            }
        } catch (IOException gone) {
            LOG.debug("Nobody waits for the answer any more", gone);
        }
    }
}
