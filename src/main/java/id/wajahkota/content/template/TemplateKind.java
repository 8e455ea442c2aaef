package id.wajahkota.content.template;

/** What a template is put into. */
public enum TemplateKind {
    CAPTION,
    HASHTAGS
}
