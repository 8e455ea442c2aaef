package id.wajahkota.city.identity;

import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.spreadsheet.CellChecks;
import id.wajahkota.platform.spreadsheet.ReadRow;
import id.wajahkota.platform.spreadsheet.Vocabulary;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the rows of a list of accounts. */
final class AccountRows {

    /** An account as a row says it. */
    record Entry(String username, String name, Set<Role> roles, Set<OpdId> opds) {}

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");

    private final Vocabulary<Role> roles;
    private final Vocabulary<OpdId> opds;

    AccountRows(Vocabulary<Role> roles, Vocabulary<OpdId> opds) {
        this.roles = roles;
        this.opds = opds;
    }

    Entry read(ReadRow row, CellChecks checks) {
        String username = checks.words("username", AccountDetail.USERNAME_LIMIT).toLowerCase(Locale.ROOT);
        if (!username.isEmpty() && !USERNAME.matcher(username).matches()) {
            checks.refuse("username", AccountRefusal.ACCOUNT_USERNAME_INVALID);
        }
        checks.words("roles", Integer.MAX_VALUE);
        Entry read = new Entry(
                username,
                checks.words("name", AccountDetail.NAME_LIMIT),
                all(row, "roles", roles, checks),
                all(row, "opds", opds, checks));
        boolean plans = read.roles().contains(Role.OPD_ADMIN);
        if (plans && read.opds().isEmpty() && !row.has("opds")) {
            checks.refuse("opds", AccountRefusal.ACCOUNT_OPD_REQUIRED);
        }
        if (!plans && !read.roles().isEmpty() && !read.opds().isEmpty()) {
            checks.refuse("opds", AccountRefusal.ACCOUNT_OPD_NOT_FOR_ROLE);
        }
        return read;
    }

    /** What stands in the portal in each column that a row changes. */
    Map<String, String> before(Entry was, Entry is) {
        Map<String, String> before = new HashMap<>();
        if (!was.name().equals(is.name())) {
            before.put("name", was.name());
        }
        if (!was.roles().equals(is.roles())) {
            before.put("roles", names(was.roles(), roles));
        }
        if (!was.opds().equals(is.opds())) {
            before.put("opds", names(was.opds(), opds));
        }
        return before;
    }

    private static <T> String names(Set<T> things, Vocabulary<T> vocabulary) {
        return things.isEmpty()
                ? "–"
                : things.stream()
                        .flatMap(thing -> vocabulary.nameOf(thing).stream())
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static <T> Set<T> all(ReadRow row, String key, Vocabulary<T> vocabulary, CellChecks checks) {
        return Arrays.stream(row.get(key).split("[,;\\n]"))
                .map(Blank::clean)
                .filter(name -> !name.isEmpty())
                .map(name -> checks.find(key, name, vocabulary))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
