package id.wajahkota.approval;

import id.wajahkota.identity.UserId;
import java.util.List;

/**
 * What the rules need to know of a submission.
 *
 * @param open whether it still waits for a decision
 * @param steps the route it was submitted with
 * @param openStep the position of the step that decides next
 */
public record ReviewState(
        boolean open, List<Step> steps, int openStep, int revision, UserId author, UserId lastEditor) {

    Step step() {
        return steps.get(openStep);
    }

    boolean atLastStep() {
        return openStep == steps.size() - 1;
    }

    boolean isWorkOf(UserId person) {
        return person.equals(author) || person.equals(lastEditor);
    }
}
