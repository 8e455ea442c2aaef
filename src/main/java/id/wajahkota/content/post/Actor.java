package id.wajahkota.content.post;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.content.post.PostAction.By;
import java.util.Optional;

/** Who makes a move: a person of their own accord, a person as reviewer, or the clock. */
public sealed interface Actor {

    /** Who the history names; nobody when it was the clock. */
    Optional<UserId> person();

    /** Whether a move that such people make, of a post of that department, is this actor's to make. */
    boolean mayAct(By by, OpdId opd);

    /** A person of their own accord. */
    record Person(PortalUser user) implements Actor {
        @Override
        public Optional<UserId> person() {
            return Optional.of(user.id());
        }

        @Override
        public boolean mayAct(By by, OpdId opd) {
            return switch (by) {
                case OPD -> user.administers(opd);
                case SECRETARIAT -> user.may(Permission.CONTENT_HOLD);
                case OPD_OR_SECRETARIAT -> user.administers(opd) || user.may(Permission.CONTENT_HOLD);
                case REVIEW, CLOCK -> false;
            };
        }
    }

    /** A person whose decision the review has taken. */
    record Reviewer(PortalUser user) implements Actor {
        @Override
        public Optional<UserId> person() {
            return Optional.of(user.id());
        }

        @Override
        public boolean mayAct(By by, OpdId opd) {
            return by == By.REVIEW;
        }
    }

    /** Nobody: the time has come. */
    record TheClock() implements Actor {
        @Override
        public Optional<UserId> person() {
            return Optional.empty();
        }

        @Override
        public boolean mayAct(By by, OpdId opd) {
            return by == By.CLOCK;
        }
    }
}
