package id.wajahkota.review.approval;

import id.wajahkota.city.identity.Role;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.review.route.Quorum;
import id.wajahkota.review.route.Seat;
import id.wajahkota.review.route.Step;
import id.wajahkota.review.route.StepKind;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Builds the state of a submission for rule tests: open, at its first step, in time, nobody asked by name. */
final class ReviewFixture {

    static final UserId AUTHOR = new UserId(UUID.randomUUID());
    static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    static final int REVISION = 2;

    private final List<Step> steps;
    private final Set<Seat> seats = new HashSet<>();
    private int openStep;
    private ReviewPurpose purpose = ReviewPurpose.APPROVAL;
    private boolean open = true;
    private UserId author = AUTHOR;
    private UserId lastEditor = AUTHOR;
    private Instant due = NOW.plusSeconds(3600);

    private ReviewFixture(List<Step> steps) {
        this.steps = steps;
    }

    static ReviewFixture of(Step... steps) {
        return new ReviewFixture(List.of(steps));
    }

    static Step step(StepKind kind, Role role, Quorum quorum, boolean mandatory) {
        return new Step(kind + " " + role + " " + UUID.randomUUID(), kind, role, Set.of(), quorum, 8, mandatory);
    }

    ReviewFixture at(int position) {
        openStep = position;
        return this;
    }

    ReviewFixture afterPublication() {
        purpose = ReviewPurpose.URGENT;
        return this;
    }

    ReviewFixture closed() {
        open = false;
        return this;
    }

    ReviewFixture late() {
        due = NOW.minusSeconds(1);
        return this;
    }

    ReviewFixture asking(int step, UserId person) {
        seats.add(Seat.of(step, person));
        return this;
    }

    ReviewFixture answered(int step, UserId person) {
        seats.add(Seat.of(step, person).answered(NOW));
        return this;
    }

    ReviewFixture writtenBy(UserId person) {
        author = person;
        return this;
    }

    ReviewFixture lastEditedBy(UserId person) {
        lastEditor = person;
        return this;
    }

    ReviewState state() {
        return new ReviewState(purpose, open, steps, openStep, REVISION, author, lastEditor, Set.copyOf(seats), due);
    }
}
