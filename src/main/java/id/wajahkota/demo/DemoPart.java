package id.wajahkota.demo;

/** One room of the demo city; those before it, by their {@code @Order}, are furnished when it is its turn. */
interface DemoPart {

    void load();
}
