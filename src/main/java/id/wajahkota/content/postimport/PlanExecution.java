package id.wajahkota.content.postimport;

import id.wajahkota.content.post.PlannedPosts;
import id.wajahkota.content.post.PostDetail;
import id.wajahkota.content.post.PostDraft;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.shared.Progress;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Carries the rows of an import out through the rules of posts, and takes them back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlanExecution {

    /** After so many posts what Hibernate holds is written and let go, or each statement would look at all of them. */
    private static final int LET_GO_AFTER = 1_000;

    private final Posts posts;
    private final PlannedPosts planned;
    private final EntityManager entities;
    private final JsonMapper json;

    PlanExecution(Posts posts, PlannedPosts planned, EntityManager entities, JsonMapper json) {
        this.posts = posts;
        this.planned = planned;
        this.entities = entities;
        this.json = json;
    }

    /**
     * Plans and writes posts.
     *
     * @throws RefusedException when the rules refuse one; the transaction is then not to be kept
     */
    List<PlanEffect> carryOut(List<PlannedRow> rows, Progress progress) {
        Map<PostId, Optional<PostDetail>> before = new LinkedHashMap<>();
        for (PlannedRow row : rows) {
            progress.step();
            Optional<PostDetail> post = row.post();
            if (post.isPresent()) {
                posts.edit(post.get().id(), post.get().version(), row.draft());
                before.put(post.get().id(), post);
            } else {
                before.put(posts.create(row.draft()), Optional.empty());
            }
            if (before.size() % LET_GO_AFTER == 0) {
                letGo();
            }
        }
        letGo();
        Map<PostId, Long> after = planned.versions(before.keySet());
        return before.entrySet().stream()
                .map(entry -> new PlanEffect(
                        entry.getKey().value(),
                        entry.getValue().map(PostDetail::version).orElse(null),
                        after.get(entry.getKey()),
                        entry.getValue()
                                .map(PostDetail::draft)
                                .map(json::writeValueAsString)
                                .orElse(null)))
                .toList();
    }

    /**
     * Throws away what was planned and writes what was changed as it had been.
     *
     * @throws RefusedException when somebody went on from there
     */
    void takeBack(Collection<PlanEffect> effects, Progress progress) {
        Map<PostId, Long> now =
                planned.versions(effects.stream().map(PlanEffect::post).toList());
        long touched = effects.stream()
                .filter(effect -> !Objects.equals(now.get(effect.post()), effect.versionAfter()))
                .count();
        if (touched > 0) {
            throw new RefusedException(Refusal.of(PlanRefusal.PLAN_UNDO_TOO_LATE, touched));
        }
        Map<PostId, Long> made = effects.stream()
                .filter(PlanEffect::isNew)
                .collect(Collectors.toMap(PlanEffect::post, PlanEffect::versionAfter));
        List<PlanEffect> changed =
                effects.stream().filter(effect -> !effect.isNew()).toList();
        letGo();
        planned.discard(made);
        for (int done = 0; done < changed.size(); done++) {
            progress.step();
            if (done % LET_GO_AFTER == 0) {
                letGo();
            }
            writeAsBefore(changed.get(done));
        }
        letGo();
    }

    private void writeAsBefore(PlanEffect effect) {
        posts.edit(effect.post(), effect.versionAfter(), json.readValue(effect.textBefore(), PostDraft.class));
    }

    private void letGo() {
        entities.flush();
        entities.clear();
    }
}
