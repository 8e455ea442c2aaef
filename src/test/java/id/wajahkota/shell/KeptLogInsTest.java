package id.wajahkota.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.catalina.core.StandardContext;
import org.apache.catalina.session.StandardManager;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

class KeptLogInsTest {

    @Test
    void whoIsLoggedInIsKeptAndNoScreen() {
        TomcatServletWebServerFactory tomcat = new TomcatServletWebServerFactory();
        StandardContext context = new StandardContext();
        StandardManager sessions = new StandardManager();
        context.setManager(sessions);
        new KeptLogIns().customize(tomcat);
        tomcat.getContextCustomizers().forEach(customizer -> customizer.customize(context));
        assertThat("SPRING_SECURITY_CONTEXT").matches(sessions.getSessionAttributeNameFilter());
        assertThat("com.vaadin.flow.server.VaadinSession.springServlet")
                .doesNotMatch(sessions.getSessionAttributeNameFilter());
    }
}
