package id.wajahkota.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs several things side by side, in turns, after a warm-up, and tells the median time of each. */
final class Rounds {

    private static final int WARM_UP = 60;
    private static final int ROUNDS = 61;

    private final Map<String, Runnable> subjects = new LinkedHashMap<>();
    private final int warmUp;
    private final int counted;

    Rounds() {
        this(WARM_UP, ROUNDS);
    }

    /** For what takes long: fewer rounds, an odd number of which is counted. */
    Rounds(int warmUp, int counted) {
        this.warmUp = warmUp;
        this.counted = counted;
    }

    Rounds add(String name, Runnable subject) {
        subjects.put(name, subject);
        return this;
    }

    /** The median of each, in milliseconds. */
    Map<String, Double> measure() {
        Map<String, List<Long>> times = new LinkedHashMap<>();
        subjects.keySet().forEach(name -> times.put(name, new ArrayList<>()));
        for (int round = 0; round < warmUp + counted; round++) {
            for (Map.Entry<String, Runnable> subject : subjects.entrySet()) {
                long start = System.nanoTime();
                subject.getValue().run();
                long taken = System.nanoTime() - start;
                if (round >= warmUp) {
                    times.get(subject.getKey()).add(taken);
                }
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        times.forEach((name, taken) ->
                medians.put(name, taken.stream().sorted().toList().get(counted / 2) / 1e6));
        return medians;
    }
}
