package id.wajahkota.content.template;

import id.wajahkota.city.identity.OpdId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What is typed about a template.
 *
 * @param opd whose it is, or null when the whole city uses it
 * @param text the words, with variables in braces; for hashtags, the tags
 */
public record TemplateDraft(@Nullable OpdId opd, TemplateKind kind, String name, String text) implements Serializable {

    public static final int NAME_LIMIT = 120;
    public static final int TEXT_LIMIT = 4_000;
}
