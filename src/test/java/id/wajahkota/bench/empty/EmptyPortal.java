package id.wajahkota.bench.empty;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** What an application of the same stack costs that does nothing: Boot, Vaadin, JPA and Liquibase, and one empty view. */
@SpringBootApplication
public class EmptyPortal {

    public static void main(String[] arguments) {
        SpringApplication.run(EmptyPortal.class, arguments);
    }

    /** Its only screen. */
    @Route("empty")
    @AnonymousAllowed
    public static class EmptyView extends VerticalLayout {

        public EmptyView() {
            add(new Span("Empty"));
        }
    }
}
