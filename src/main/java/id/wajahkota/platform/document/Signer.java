package id.wajahkota.platform.document;

import java.io.Serializable;

/**
 * Who signs. Source: Permendagri 1/2023: whoever is not the head of region signs with degree, rank and NIP.
 *
 * @param role under which the name stands
 * @param rank pangkat and golongan, or empty
 * @param nip the number of a civil servant, or empty
 */
public record Signer(String role, String name, String rank, String nip) implements Serializable {}
