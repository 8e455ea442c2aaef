package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.component.UI;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Turns the codes of refusals into the words of the screen's language. */
public final class RefusalText {

    private RefusalText() {}

    /** The words for one refusal. */
    public static String of(Refusal refusal) {
        Object[] arguments =
                refusal.arguments().stream().map(RefusalText::readable).toArray();
        return UI.getCurrent().getTranslation("refusal." + refusal.reason(), arguments);
    }

    /** All of them, one after the other. */
    public static String of(List<Refusal> refusals) {
        return refusals.stream().map(RefusalText::of).collect(Collectors.joining(" "));
    }

    /** The words for everything that was refused. */
    public static String of(RefusedException refused) {
        return of(refused.refusals());
    }

    private static Object readable(Object argument) {
        return switch (argument) {
            case Instant instant -> WibFormat.ofScreen().brief(instant);
            case Enum<?> constant -> EnumText.of(constant);
            default -> argument;
        };
    }
}
