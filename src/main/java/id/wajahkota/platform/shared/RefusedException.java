package id.wajahkota.platform.shared;

import java.util.List;

/** Rolls back what was begun and carries every refusal to the screen, which shows each where it belongs. */
public class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient List<Refusal> refusals;

    public RefusedException(List<Refusal> refusals) {
        super(refusals.toString());
        this.refusals = List.copyOf(refusals);
    }

    public RefusedException(Refusal refusal) {
        this(List.of(refusal));
    }

    /** Every reason, never none. */
    public List<Refusal> refusals() {
        return refusals;
    }
}
