package id.wajahkota.platform.document;

import id.wajahkota.platform.shared.Blank;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who signs. Source: Permendagri 1/2023: whoever is not the head of region signs with degree, rank and NIP.
 *
 * @param role under which the name stands
 * @param rank pangkat and golongan, or empty
 * @param nip the number of a civil servant, or empty
 */
public record Signer(String role, String name, String rank, String nip) implements Serializable {

    /** The lines below the name. */
    List<String> ranks() {
        return Stream.of(rank, Blank.is(nip) ? "" : "NIP " + nip)
                .filter(line -> !Blank.is(line))
                .toList();
    }
}
