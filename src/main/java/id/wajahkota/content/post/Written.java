package id.wajahkota.content.post;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/**
 * What a window writes: a post that is there, or a new one.
 *
 * @param key under which what is typed is kept: the post's id, or one of its own for each window with a new post
 * @param post nothing for a new one
 */
public record Written(UUID key, Optional<PostId> post) implements Serializable {

    /** A post that is there: each person's windows share what they type of it. */
    public static Written of(PostId post) {
        return new Written(post.value(), Optional.of(post));
    }

    /** A new post under that key. */
    public static Written anew(UUID key) {
        return new Written(key, Optional.empty());
    }
}
