package id.wajahkota.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.wajahkota.platform.shared.PortalClock;
import org.springframework.stereotype.Component;

/** Where a test has the portal begin on another day, the browser's "today" is that day too. */
@Component
class BrowserClock implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private static final String SHIFTED = """
            (() => {
              const Actual = Date;
              const now = () => Actual.now() + %d;
              window.Date = class extends Actual {
                constructor(...parts) {
                  super(...(parts.length ? parts : [now()]));
                }
                static now() {
                  return now();
                }
              };
            })();
            """;

    private final transient PortalClock clock;

    BrowserClock(PortalClock clock) {
        this.clock = clock;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            if (!clock.offset().isZero()) {
                String script = SHIFTED.formatted(clock.offset().toMillis());
                page.getDocument().head().prependElement("script").append(script);
            }
        });
    }
}
