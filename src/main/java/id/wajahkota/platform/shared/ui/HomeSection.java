package id.wajahkota.platform.shared.ui;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A part of the home page. A feature contributes one as a bean, so that the shell, which shows them, names no
 * feature. Their order is that of {@link org.springframework.core.annotation.Order}.
 */
public interface HomeSection {

    /** What the person logged in is to see, or nothing when the section does not concern them. */
    Optional<Content> read();

    /**
     * One section as it is shown.
     *
     * @param titleKey the heading's key in the bundles
     * @param emptyKey the key of what is said when there are no items
     * @param items the first few, most urgent first
     * @param total how many there are in all; empty for a section that tells rather than lists
     * @param morePath where the rest can be seen
     */
    record Content(String titleKey, String emptyKey, List<Item> items, OptionalLong total, String morePath) {

        /** A list of so many. */
        public Content(String titleKey, String emptyKey, List<Item> items, long total, String morePath) {
            this(titleKey, emptyKey, items, OptionalLong.of(total), morePath);
        }
    }

    /**
     * One thing that waits.
     *
     * @param state the state it is in, where that says something; its words stand in the bundles
     * @param path the screen that opens it
     */
    record Item(String title, String detail, Optional<Enum<?>> state, String path) {}
}
