package id.wajahkota.city.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hears of every change of accounts and departments, in the transaction that makes it. It stands here because whoever
 * keeps what happened knows people, and not the other way round.
 */
public interface RegisterChanges {

    /** What is kept in a register. */
    enum Kind {
        ACCOUNT,
        OPD
    }

    /**
     * An entry of a register was made or says something else.
     *
     * @param name as people know it
     * @param before nothing when it was just made
     */
    <T extends Record> void written(Kind kind, UUID id, String name, @Nullable T before, T after);

    /**
     * Something was done with an account that is no change of what it says.
     *
     * @param action as the journal names it
     */
    void done(UUID account, String name, String action);
}
