package id.wajahkota.notification;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.shared.PortalClock;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened that concerns the person logged in; nobody reads the notices of another. */
@Service
@Requires(Permission.NOTICE_READ)
@Transactional
public class Notices {

    private final NoticeRepository notices;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    Notices(NoticeRepository notices, CurrentUser currentUser, PortalClock clock) {
        this.notices = notices;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Part of them, the latest on top. */
    @Transactional(readOnly = true)
    public List<NoticeDetail> page(Pageable page) {
        return notices.findByPersonIdOrderByHappenedAtDescIdDesc(person(), page).stream()
                .map(Notice::detail)
                .toList();
    }

    /** How many there are. */
    @Transactional(readOnly = true)
    public long count() {
        return notices.countByPersonId(person());
    }

    /** How many were not read yet. */
    @Transactional(readOnly = true)
    public long unread() {
        return notices.countByPersonIdAndReadAtIsNull(person());
    }

    /** Calls one read; one that is not the person's is left alone. */
    public void read(UUID id) {
        notices.read(id, person(), clock.instant());
    }

    /** Calls all of them read. */
    public void readAll() {
        notices.readAll(person(), clock.instant());
    }

    private UUID person() {
        return currentUser.require().id().value();
    }
}
