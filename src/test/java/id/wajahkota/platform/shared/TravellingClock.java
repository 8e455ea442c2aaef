package id.wajahkota.platform.shared;

import java.time.Duration;
import org.springframework.context.annotation.Primary;

/** The clock of a portal whose tests go through several days; see {@link SuiteClock#travelTo}. */
@Primary
public class TravellingClock extends PortalClock {

    TravellingClock(Settings settings) {
        super(settings);
    }

    @Override
    public Duration offset() {
        return super.offset().plus(SuiteClock.travelled());
    }
}
