package id.wajahkota.shell;

import id.wajahkota.platform.shared.ui.BundleTranslations;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Has the server itself speak as the portal does, and take every list of languages that a browser may send. */
@Component
class ServerWords implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** More than fit into the header; a list beyond the server's own limit would fail every page. */
    private static final int LANGUAGES = 4_096;

    private final BundleTranslations translations;

    ServerWords(BundleTranslations translations) {
        this.translations = translations;
    }

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        tomcat.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(LANGUAGES));
        tomcat.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.getPipeline().addValve(new UnreadableRequests(translations));
                host.setErrorReportValveClass(UnreadableRequests.class.getName());
            }
        });
    }
}
