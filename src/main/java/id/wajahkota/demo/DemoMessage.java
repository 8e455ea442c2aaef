package id.wajahkota.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;

/** Tells whoever started the portal with demo data who can log in. */
@DemoComponent
class DemoMessage {

    private static final Logger LOG = LoggerFactory.getLogger(DemoMessage.class);

    /** After the line that says where the portal is. */
    @EventListener
    @Order
    void tell(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext) {
            LOG.info(
                    "Demo accounts: {} (password of all: {})",
                    String.join(", ", DemoStage.ACCOUNTS),
                    DemoStage.PASSWORD);
        }
    }
}
