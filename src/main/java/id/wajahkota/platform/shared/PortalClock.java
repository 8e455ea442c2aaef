package id.wajahkota.platform.shared;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The portal's only source of the current time, in UTC. Demo data and tests replay the past by binding a moment for
 * the length of an action; everything else sees the system's time, or where a test begins on another day, that day's.
 */
@Component
public class PortalClock extends Clock {

    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    private final Clock system = Clock.systemUTC();
    private final Duration offset;

    /**
     * When the portal is to begin; {@link ClockGuard} says who may set it.
     *
     * @param start the moment at which the process is taken to have started, from which time runs on; none outside tests
     */
    @ConfigurationProperties("portal.clock")
    record Settings(@Nullable Instant start) {}

    PortalClock(Settings settings) {
        // Counted from the start of the process, so that all who ask within one agree.
        offset = settings.start() == null
                ? Duration.ZERO
                : Duration.between(
                        Instant.ofEpochMilli(
                                ManagementFactory.getRuntimeMXBean().getStartTime()),
                        settings.start());
    }

    /** Runs the action as if it were that moment, on this thread only. */
    public static void at(Instant moment, Runnable action) {
        ScopedValue.where(MOMENT, moment).run(action);
    }

    /** How far this clock is ahead of the system's; zero unless a test begins on another day. */
    public Duration offset() {
        return offset;
    }

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : system.instant().plus(offset());
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(system, offset()).withZone(zone);
    }
}
