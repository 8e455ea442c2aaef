package id.wajahkota.content.template;

/** Why a template is not saved. */
public enum TemplateRefusal {
    TEMPLATE_NAME_REQUIRED,
    TEMPLATE_NAME_TOO_LONG,
    TEMPLATE_TEXT_REQUIRED,
    TEMPLATE_TEXT_TOO_LONG,
    VARIABLE_UNKNOWN,
    TEMPLATE_NOT_YOURS,
    TEMPLATE_EDITED_MEANWHILE
}
