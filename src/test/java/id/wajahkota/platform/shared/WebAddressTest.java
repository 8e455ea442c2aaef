package id.wajahkota.platform.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://malangkota.go.id",
                "HTTPS://Malangkota.go.id/",
                "https://dinas_kesehatan.malangkota.go.id/a_b",
                "https://www.instagram.com/p/Cx1|2/",
                "http://kota-malang.example/cari?q=a|b&c={d}#^x",
                "https://wisata.kotaé.id/Jalan+Ijen",
                "https://мaланг.example/путь",
                "https://例え.テスト/道",
                "https://[2001:db8::1]:8443/a",
                "http://localhost:8080/x",
                "  https://youtu.be/abc?t=1  ",
                "https://malangkota.go.id/%E2%82%AC%ZZ"
            })
    void whatABrowserOpensIsOne(String address) {
        assertThat(WebAddress.is(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "malangkota.go.id",
                "javascript:alert(1)",
                "ftp://malangkota.go.id",
                "https://",
                "https:///jalan",
                "https://malang kota.go.id",
                "https://malangkota.go.id/jalan ijen",
                "https://malangkota.go.id:99999/",
                "https://.go.id",
                "https://a..b",
                "https://malang\u0007kota.go.id",
                "https://<script>",
                "https:malangkota.go.id"
            })
    void whatNamesNoPlaceOnTheWebIsNone(String address) {
        assertThat(WebAddress.is(address)).isFalse();
    }
}
