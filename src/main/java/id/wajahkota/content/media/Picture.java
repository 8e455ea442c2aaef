package id.wajahkota.content.media;

import java.util.Map;

/**
 * A picture as the portal keeps it: drawn anew from its pixels, so that nothing hidden in the file (the place where
 * it was taken, a program) comes along.
 *
 * @param contentType what browsers are told it is
 * @param width of the full size, in pixels
 * @param height of the full size, in pixels
 */
record Picture(String contentType, int width, int height, Map<MediaSize, byte[]> sizes) {}
