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

    Rounds add(String name, Runnable subject) {
        subjects.put(name, subject);
        return this;
    }

    /** The median of each, in milliseconds. */
    Map<String, Double> measure() {
        Map<String, List<Long>> times = new LinkedHashMap<>();
        subjects.keySet().forEach(name -> times.put(name, new ArrayList<>()));
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (Map.Entry<String, Runnable> subject : subjects.entrySet()) {
                long start = System.nanoTime();
                subject.getValue().run();
                long taken = System.nanoTime() - start;
                if (round >= WARM_UP) {
                    times.get(subject.getKey()).add(taken);
                }
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        times.forEach((name, taken) ->
                medians.put(name, taken.stream().sorted().toList().get(ROUNDS / 2) / 1e6));
        return medians;
    }
}
