package id.wajahkota.content.media;

import java.util.Collection;
import java.util.Set;

/** Who may see a picture besides its own department; the feature that shows pictures implements it. */
public interface PictureReaders {

    /** Whether the person logged in may see it where it is shown. */
    boolean mayRead(MediaId picture);

    /** Those of the pictures that a post shows, has shown, or is being given; the others are thrown away in time. */
    Set<MediaId> used(Collection<MediaId> pictures);
}
