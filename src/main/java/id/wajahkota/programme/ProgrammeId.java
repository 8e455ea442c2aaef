package id.wajahkota.programme;

import java.io.Serializable;
import java.util.UUID;

/** A programme (program kerja), as other modules refer to it. */
public record ProgrammeId(UUID value) implements Serializable {}
