package id.wajahkota.content.template;

import java.io.Serializable;
import java.util.UUID;

/** A template, as screens refer to it. */
public record TemplateId(UUID value) implements Serializable {}
