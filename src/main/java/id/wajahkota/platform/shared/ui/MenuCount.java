package id.wajahkota.platform.shared.ui;

/** A count beside an entry of the menu. A feature contributes one as a bean, and the shell shows it. */
public interface MenuCount {

    /** The entry, by the path of its screen. */
    String path();

    /** How many things wait there for the person logged in; nothing is shown for none. */
    long count();

    /** What is counted, for those who hear it rather than see where it stands. */
    String label(long count);
}
