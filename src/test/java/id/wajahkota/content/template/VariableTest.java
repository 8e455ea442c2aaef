package id.wajahkota.content.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class VariableTest {

    private static final Map<Variable, String> VALUES =
            Map.of(Variable.OPD, "Dinas $1 \\ Perhubungan", Variable.DATE, "24 November 2026");

    @Test
    void whatIsKnownIsFilledInAsItIs() {
        assertThat(Variable.fill("{opd}: {TANGGAL}, {opd}", VALUES))
                .isEqualTo("Dinas $1 \\ Perhubungan: 24 November 2026, Dinas $1 \\ Perhubungan");
    }

    @Test
    void whatHasNoValueStaysToBeSeen() {
        assertThat(Variable.fill("{judul} pada {tanggal}", VALUES)).isEqualTo("{judul} pada 24 November 2026");
    }

    @Test
    void whatNobodyKnowsIsNamedOnce() {
        assertThat(Variable.unknownIn("{opd} {lokasi} {lokasi} {jam buka} {}"))
                .containsExactly("{lokasi}", "{jam buka}");
        assertThat(Variable.unknownIn("Kurawal { biasa } dan 😀")).containsExactly("{ biasa }");
        assertThat(Variable.unknownIn("Tanpa variabel")).isEmpty();
    }
}
