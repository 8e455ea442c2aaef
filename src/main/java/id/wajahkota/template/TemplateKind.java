package id.wajahkota.template;

/** What a template is put into. */
public enum TemplateKind {
    CAPTION,
    HASHTAGS
}
