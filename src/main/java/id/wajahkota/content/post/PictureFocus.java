package id.wajahkota.content.post;

/** Which part of a picture stays where a channel's shape cuts some of it off. */
public enum PictureFocus {
    CENTRE,
    TOP,
    BOTTOM,
    LEFT,
    RIGHT
}
