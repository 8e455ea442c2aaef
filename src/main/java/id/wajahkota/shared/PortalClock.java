package id.wajahkota.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/**
 * The portal's only source of the current time, in UTC. Demo data and tests replay the past by binding a moment for
 * the length of an action; everything else sees the system's time.
 */
@Component
public class PortalClock extends Clock {

    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();
    private final Clock system = Clock.systemUTC();

    /** Runs the action as if it were that moment, on this thread only. */
    public static void at(Instant moment, Runnable action) {
        ScopedValue.where(MOMENT, moment).run(action);
    }

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : system.instant();
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return system.withZone(zone);
    }
}
