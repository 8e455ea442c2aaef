package id.wajahkota.rakor.meeting;

/** How soon a letter is to be answered (Sifat). Source: Permendagri 1/2023, derajat kecepatan. */
public enum LetterNature {
    ORDINARY,
    IMPORTANT,
    URGENT,
    IMMEDIATE
}
