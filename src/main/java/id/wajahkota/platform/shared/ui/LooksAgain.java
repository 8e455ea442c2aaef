package id.wajahkota.platform.shared.ui;

/**
 * A screen that shows what others have changed once somebody comes back to its window. It leaves alone what is being
 * written or chosen.
 */
public interface LooksAgain {

    /** Runs when the window is looked at again. */
    void lookAgain();
}
