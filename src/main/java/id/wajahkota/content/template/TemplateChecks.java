package id.wajahkota.content.template;

import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What must hold of a template. Each finding names the form field it belongs to. */
final class TemplateChecks {

    private TemplateChecks() {}

    static List<Refusal> forSaving(TemplateDraft draft) {
        List<Refusal> found = new ArrayList<>();
        if (Blank.is(draft.name())) {
            found.add(Refusal.onField("name", TemplateRefusal.TEMPLATE_NAME_REQUIRED));
        } else if (draft.name().length() > TemplateDraft.NAME_LIMIT) {
            found.add(Refusal.onField("name", TemplateRefusal.TEMPLATE_NAME_TOO_LONG, TemplateDraft.NAME_LIMIT));
        }
        if (Blank.is(draft.text())) {
            found.add(Refusal.onField("text", TemplateRefusal.TEMPLATE_TEXT_REQUIRED));
        } else if (draft.text().length() > TemplateDraft.TEXT_LIMIT) {
            found.add(Refusal.onField("text", TemplateRefusal.TEMPLATE_TEXT_TOO_LONG, TemplateDraft.TEXT_LIMIT));
        }
        List<String> unknown = Variable.unknownIn(draft.text());
        if (!unknown.isEmpty()) {
            String known =
                    Arrays.stream(Variable.values()).map(Variable::written).collect(Collectors.joining(", "));
            found.add(Refusal.onField("text", TemplateRefusal.VARIABLE_UNKNOWN, String.join(", ", unknown), known));
        }
        return found;
    }
}
