package id.wajahkota.platform.shared;

/**
 * There is no such thing, or the person asking may not know that there is. Both look the same from outside; the
 * log tells them apart.
 */
public class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFoundException(String what) {
        super(what);
    }
}
