package id.wajahkota.content.calendar;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each person's own filters. */
@Service
@Requires(Permission.CONTENT_READ)
public class SavedFilters {

    private static final int NAME_LIMIT = 120;
    private static final int MOST = 30;

    private final SavedFilterRepository filters;
    private final CurrentUser currentUser;

    SavedFilters(SavedFilterRepository filters, CurrentUser currentUser) {
        this.filters = filters;
        this.currentUser = currentUser;
    }

    /** Those of the person logged in, by name. */
    @Transactional(readOnly = true)
    public List<KeptFilter> all() {
        return own().stream().map(SavedFilter::kept).toList();
    }

    /**
     * Keeps a filter in the place of the one of the same name.
     *
     * @param query as it stands in the calendar's address
     * @throws RefusedException when the name or the filter is empty, or there are too many
     */
    @Transactional
    public void keep(String name, String query) {
        String called = Blank.clean(name);
        if (called.isEmpty()) {
            throw new RefusedException(Refusal.onField("name", FilterRefusal.FILTER_NAME_REQUIRED));
        }
        if (called.length() > NAME_LIMIT) {
            throw new RefusedException(Refusal.onField("name", FilterRefusal.FILTER_NAME_TOO_LONG, NAME_LIMIT));
        }
        if (Blank.is(query)) {
            throw new RefusedException(Refusal.onField("name", FilterRefusal.FILTER_EMPTY));
        }
        List<SavedFilter> own = own();
        Optional<SavedFilter> same =
                own.stream().filter(filter -> filter.isCalled(called)).findFirst();
        if (same.isEmpty() && own.size() >= MOST) {
            throw new RefusedException(Refusal.onField("name", FilterRefusal.TOO_MANY_FILTERS, MOST));
        }
        same.ifPresentOrElse(
                filter -> filter.replace(query),
                () -> filters.save(new SavedFilter(currentUser.require().id(), called, query)));
    }

    /** Has the calendar open with that one from now on, or with none. */
    @Transactional
    public void openWith(Optional<UUID> chosen) {
        own().forEach(filter ->
                filter.beDefault(chosen.filter(filter.kept().id()::equals).isPresent()));
    }

    /** Throws that one away; does nothing when the person has no such filter. */
    @Transactional
    public void delete(UUID id) {
        own().stream()
                .filter(filter -> filter.kept().id().equals(id))
                .findFirst()
                .ifPresent(filters::delete);
    }

    private List<SavedFilter> own() {
        return filters.findByUserIdOrderByName(currentUser.require().id().value());
    }
}
