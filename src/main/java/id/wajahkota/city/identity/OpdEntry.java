package id.wajahkota.city.identity;

/**
 * A department as the administrator keeps it.
 *
 * @param kind what sort of office it is, such as DINAS or KECAMATAN
 */
public record OpdEntry(String code, String name, String kind) {

    public static final int CODE_LIMIT = 30;
    public static final int NAME_LIMIT = 200;
    public static final int KIND_LIMIT = 20;
}
