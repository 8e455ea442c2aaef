package id.wajahkota.platform.shared.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What goes out in the days to come; the home page shows it as a ribbon and names no feature. */
public interface WeekPosts {

    /** Today and the six days after it, or nothing when they do not concern the person logged in. */
    Optional<List<Day>> read();

    /**
     * One day.
     *
     * @param first the first few of it, in order
     * @param total how many there are in all
     * @param path where all of the day can be seen
     */
    record Day(LocalDate date, List<HomeSection.Item> first, long total, String path) {}
}
