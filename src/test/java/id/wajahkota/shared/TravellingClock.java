package id.wajahkota.shared;

import java.time.Duration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** The clock of a portal whose tests go through several days; see {@link SuiteClock#travelTo}. */
@Primary
public class TravellingClock extends PortalClock {

    TravellingClock(Settings settings, Environment environment) {
        super(settings, environment);
    }

    @Override
    public Duration offset() {
        return super.offset().plus(SuiteClock.travelled());
    }
}
