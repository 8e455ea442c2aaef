package id.wajahkota.content.template;

/**
 * A template as it is kept.
 *
 * @param version what a save must name, so that nobody's work is overwritten unseen
 */
public record TemplateDetail(TemplateId id, long version, TemplateDraft draft) {}
