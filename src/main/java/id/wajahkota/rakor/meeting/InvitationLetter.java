package id.wajahkota.rakor.meeting;

import id.wajahkota.platform.shared.Blank;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What an invitation says because it is a letter. Source: Permendagri 1/2023, surat undangan.
 *
 * @param nature how soon it is to be answered
 * @param attachments what lies with it (Lampiran); empty when nothing does
 * @param rank of who leads the rakor and signs; empty for the head of region
 * @param nip of who signs, or empty
 * @param copies who is told as well (Tembusan), one on each line
 */
@Embeddable
public record InvitationLetter(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "letter_nature")
        LetterNature nature,

        @Column(name = "letter_attachments") String attachments,
        @Column(name = "letter_rank") String rank,
        @Column(name = "letter_nip") String nip,
        @Column(name = "letter_copies") String copies)
        implements Serializable {

    public static final int LINE_LIMIT = 150;
    public static final int COPIES_LIMIT = 2_000;

    /** What most are. */
    public static final InvitationLetter USUAL = new InvitationLetter(LetterNature.IMPORTANT, "", "", "", "");

    /** Who is told as well, in the order of the letter. */
    public List<String> copyNames() {
        return copies.lines().map(Blank::clean).filter(name -> !name.isEmpty()).toList();
    }

    InvitationLetter cleaned() {
        return new InvitationLetter(
                nature, Blank.clean(attachments), Blank.clean(rank), Blank.clean(nip), String.join("\n", copyNames()));
    }
}
