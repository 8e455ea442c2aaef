package id.wajahkota.content.media;

/** Who may see a picture besides its own department; the feature that shows pictures implements it. */
public interface PictureReaders {

    /** Whether the person logged in may see it where it is shown. */
    boolean mayRead(MediaId picture);
}
