package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.router.QueryParameters;
import id.wajahkota.content.calendar.DaySpan;
import id.wajahkota.content.calendar.PostSlice;
import id.wajahkota.platform.shared.CityDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes into an address which days a list is about, and reads it back; what is no day is passed over. */
final class SliceAddress {

    private static final String FIRST = "dari";
    private static final String LAST = "sampai";
    private static final String LATE = "terlambat";
    private static final String YES = "ya";

    private SliceAddress() {}

    static PostSlice read(QueryParameters address) {
        Optional<LocalDate> first = day(address, FIRST);
        Optional<LocalDate> last = day(address, LAST);
        Optional<DaySpan> days = first.flatMap(
                from -> last.filter(to -> !to.isBefore(from)).map(to -> new DaySpan(from, to.plusDays(1))));
        return new PostSlice(days, address.getSingleParameter(LATE).isPresent());
    }

    static Map<String, List<String>> write(PostSlice slice) {
        Map<String, List<String>> parameters = new TreeMap<>();
        slice.days().ifPresent(days -> {
            parameters.put(FIRST, List.of(days.first().toString()));
            parameters.put(LAST, List.of(days.last().toString()));
        });
        if (slice.late()) {
            parameters.put(LATE, List.of(YES));
        }
        return parameters;
    }

    private static Optional<LocalDate> day(QueryParameters address, String name) {
        return address.getSingleParameter(name).flatMap(CityDays::read);
    }
}
