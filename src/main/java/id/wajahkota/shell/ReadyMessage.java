package id.wajahkota.shell;

import id.wajahkota.city.identity.DemoStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the portal where it is, and with demo data who can log in. */
@Component
class ReadyMessage {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyMessage.class);

    private final ObjectProvider<DemoStage> demo;

    ReadyMessage(ObjectProvider<DemoStage> demo) {
        this.demo = demo;
    }

    @EventListener
    void tell(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            LOG.info(
                    "Wajah Kota is ready: http://localhost:{}",
                    web.getWebServer().getPort());
            demo.ifAvailable(stage -> LOG.info(
                    "Demo accounts: {} (password of all: {})",
                    String.join(", ", DemoStage.ACCOUNTS),
                    DemoStage.PASSWORD));
        }
    }
}
