package id.wajahkota.demo;

import id.wajahkota.city.identity.Founding;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills a portal in which there is nobody yet. All of it is one transaction: a start that is cut off leaves nothing
 * behind, and the next one begins anew.
 */
@DemoComponent
@Order(1)
class DemoData implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    private final Founding founding;
    private final List<DemoPart> parts;
    private final TransactionTemplate transaction;

    DemoData(Founding founding, List<DemoPart> parts, TransactionTemplate transaction) {
        this.founding = founding;
        this.parts = parts;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!founding.isOver()) {
            LOG.info("Loading the demo data ...");
            transaction.executeWithoutResult(whole -> parts.forEach(DemoPart::load));
        }
    }
}
