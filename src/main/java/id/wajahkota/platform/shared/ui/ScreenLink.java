package id.wajahkota.platform.shared.ui;

/** A way from one feature's screen to another's. A feature contributes one as a bean, and the screen shows it. */
public interface ScreenLink {

    /**
     * Stands for every screen: what somebody may begin wherever they are, which Beranda and a telephone
     * show as a button.
     */
    String EVERYWHERE = "*";

    /** The path of the screen that shows it. */
    String screen();

    /** Where it leads. */
    String path();

    /** What it says. */
    String label();

    /** Whether the person logged in may go there. */
    boolean isOpen();

    /** Whether the person logged in may begin it wherever they are. */
    default boolean isOpenEverywhere() {
        return screen().equals(EVERYWHERE) && isOpen();
    }
}
