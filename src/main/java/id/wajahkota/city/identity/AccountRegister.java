package id.wajahkota.city.identity;

import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.spreadsheet.CellChecks;
import id.wajahkota.platform.spreadsheet.ImportRefusal;
import id.wajahkota.platform.spreadsheet.JudgedRow;
import id.wajahkota.platform.spreadsheet.ReadRow;
import id.wajahkota.platform.spreadsheet.ReadSheet;
import id.wajahkota.platform.spreadsheet.RowOutcome;
import id.wajahkota.platform.spreadsheet.Vocabulary;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts, kept by the administrator. A new one has a password that nobody knows until the administrator asks for one
 * to hand over.
 */
@Service
@Requires(Permission.ACCOUNT_ADMINISTER)
@Transactional(readOnly = true)
public class AccountRegister {

    private static final int PASSWORD_BYTES = 12;

    private final UserRepository users;
    private final OpdRepository opds;
    private final PasswordEncoder passwords;
    private final RegisterChanges changes;
    private final CurrentUser currentUser;
    private final SecureRandom random = new SecureRandom();

    AccountRegister(
            UserRepository users,
            OpdRepository opds,
            PasswordEncoder passwords,
            RegisterChanges changes,
            CurrentUser currentUser) {
        this.users = users;
        this.opds = opds;
        this.passwords = passwords;
        this.changes = changes;
        this.currentUser = currentUser;
    }

    /** Every account, by name. */
    public List<AccountDetail> all() {
        return users.findAllWithRights().stream()
                .map(user -> new AccountDetail(user.asPortalUser(), user.enabled()))
                .toList();
    }

    /**
     * What importing each row would do; an account is known again by its username.
     *
     * @param roles how roles may be called
     */
    public List<JudgedRow> judge(ReadSheet sheet, Vocabulary<Role> roles) {
        return judge(sheet.rows(), roles);
    }

    private List<JudgedRow> judge(List<ReadRow> read, Vocabulary<Role> roles) {
        AccountRows rows = rows(roles);
        Map<String, AccountRows.Entry> kept = all().stream()
                .map(AccountDetail::user)
                .collect(Collectors.toMap(PortalUser::username, AccountRegister::entry));
        Map<String, Integer> seen = new HashMap<>();
        return read.stream().map(row -> judge(row, rows, kept, seen)).toList();
    }

    private JudgedRow judge(
            ReadRow row, AccountRows rows, Map<String, AccountRows.Entry> kept, Map<String, Integer> seen) {
        CellChecks checks = new CellChecks(row);
        AccountRows.Entry read = rows.read(row, checks);
        Integer before = seen.putIfAbsent(read.username(), row.number());
        if (before != null) {
            checks.refuse("username", ImportRefusal.IMPORT_ROW_TWICE, before);
        }
        if (read.username().equals(currentUser.require().username())
                && !read.roles().contains(Role.SYSTEM_ADMIN)) {
            checks.refuse("roles", AccountRefusal.ACCOUNT_OWN_ROLE);
        }
        if (!checks.refusals().isEmpty()) {
            return JudgedRow.refused(row, checks.refusals());
        }
        AccountRows.Entry was = kept.get(read.username());
        if (was == null) {
            return JudgedRow.of(row, RowOutcome.CREATE);
        }
        return was.equals(read)
                ? JudgedRow.of(row, RowOutcome.SAME)
                : new JudgedRow(row, RowOutcome.CHANGE, List.of(), rows.before(was, read));
    }

    /**
     * Takes the rows over, all or none. What somebody may do changes when they log in next.
     *
     * @param shown as they were judged when the administrator read them
     * @throws RefusedException when one is refused and not left out, there is nothing to do, or it would not do what was shown
     */
    @Transactional
    public int apply(List<JudgedRow> shown, Vocabulary<Role> roles, boolean goodRowsOnly) {
        List<JudgedRow> now = judge(shown.stream().map(JudgedRow::row).toList(), roles);
        List<JudgedRow> good = ImportRefusal.good(shown, now, goodRowsOnly);
        AccountRows rows = rows(roles);
        Map<String, User> kept = users.findAllWithRights().stream()
                .collect(Collectors.toMap(user -> user.asPortalUser().username(), Function.identity()));
        good.stream()
                .map(row -> rows.read(row.row(), new CellChecks(row.row())))
                .forEach(entry -> take(entry, kept.get(entry.username())));
        return good.size();
    }

    private void take(AccountRows.Entry entry, @Nullable User known) {
        AccountRows.Entry before = known == null ? null : entry(known.asPortalUser());
        User user = known == null ? users.save(made(entry)) : known.rewrite(entry.name(), entry.roles(), entry.opds());
        changes.written(RegisterChanges.Kind.ACCOUNT, user.asPortalUser().id().value(), entry.name(), before, entry);
    }

    private User made(AccountRows.Entry entry) {
        return new User(entry.username(), entry.name(), passwords.encode(generate()), entry.roles(), entry.opds());
    }

    /**
     * Gives an account another password, to be handed over; it is shown once and kept nowhere.
     *
     * @throws NotFoundException when there is none
     */
    @Transactional
    public String renewPassword(UserId id) {
        String password = generate();
        User user = find(id);
        user.setPassword(passwords.encode(password));
        changes.done(id.value(), user.asPortalUser().displayName(), "RENEW_PASSWORD");
        return password;
    }

    /**
     * Opens or closes an account; whoever is logged in stays so until their session ends.
     *
     * @throws RefusedException when it is one's own
     * @throws NotFoundException when there is none
     */
    @Transactional
    public void open(UserId id, boolean wanted) {
        if (id.equals(currentUser.require().id())) {
            throw new RefusedException(Refusal.of(AccountRefusal.ACCOUNT_OWN_ROLE));
        }
        User user = find(id);
        user.open(wanted);
        changes.done(id.value(), user.asPortalUser().displayName(), wanted ? "OPEN" : "CLOSE");
    }

    private User find(UserId id) {
        return users.findById(id.value()).orElseThrow(() -> new NotFoundException("No account " + id.value()));
    }

    private String generate() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private AccountRows rows(Vocabulary<Role> roles) {
        Vocabulary<OpdId> known = new Vocabulary<>();
        opds.findAllByOrderByName().stream()
                .map(Opd::summary)
                .forEach(opd -> known.add(opd.code(), opd.id()).add(opd.name(), opd.id()));
        return new AccountRows(roles, known);
    }

    private static AccountRows.Entry entry(PortalUser user) {
        return new AccountRows.Entry(user.username(), user.displayName(), user.roles(), user.opds());
    }
}
