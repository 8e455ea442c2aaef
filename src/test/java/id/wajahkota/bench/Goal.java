package id.wajahkota.bench;

import java.util.Locale;

/** Says whether a figure is within its limit, in the form that a script reads. */
final class Goal {

    private Goal() {}

    static void tell(String name, double measured, double limit) {
        System.out.printf(
                Locale.ROOT, "GOAL %s %.2f %.2f %s%n", name, measured, limit, measured <= limit ? "ok" : "short");
    }
}
