package id.wajahkota.rakor.minutes;

import id.wajahkota.platform.document.PaperFormat;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A paper of finalised minutes, byte for byte as it was given out first, so that its hash can be compared. */
@Entity
class MinutesPaper {

    /** Which format of which version. */
    @Embeddable
    record Key(
            UUID minutesId,

            @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
            PaperFormat format) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(columnDefinition = "mediumblob")
    private byte[] content;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String hash;

    MinutesPaper(UUID minutes, PaperFormat format, byte[] content) {
        key = new Key(minutes, format);
        this.content = content.clone();
        hash = Sha256.of(content);
    }

    protected MinutesPaper() {}

    byte[] bytes() {
        return content.clone();
    }

    PaperFormat format() {
        return key.format();
    }

    String hash() {
        return hash;
    }
}
