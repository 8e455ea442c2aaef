package id.wajahkota.identity;

/** The portal will not start with this configuration; the message is one sentence that says what to set. */
class IllegalConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IllegalConfigurationException(String message) {
        super(message);
    }
}
