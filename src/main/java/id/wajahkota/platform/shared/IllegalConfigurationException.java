package id.wajahkota.platform.shared;

/** The portal will not start with this configuration; the message is one sentence that says what to set. */
public class IllegalConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what to set, or what to leave out. */
    public IllegalConfigurationException(String message) {
        super(message);
    }
}
