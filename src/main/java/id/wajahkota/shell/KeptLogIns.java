package id.wajahkota.shell;

import org.apache.catalina.session.ManagerBase;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Where sessions outlive the portal's process, people stay logged in and nothing else is kept: screens are drawn anew. */
@Component
@ConditionalOnBooleanProperty("server.servlet.session.persistent")
class KeptLogIns implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        tomcat.addContextCustomizers(context -> {
            if (context.getManager() instanceof ManagerBase sessions) {
                sessions.setSessionAttributeNameFilter(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
            }
        });
    }
}
