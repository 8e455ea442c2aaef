package id.wajahkota.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;

/** Reads demo data: CSV files with a header row, in UTF-8, in the folder {@code demo} of the class path. */
final class DemoFile {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private DemoFile() {}

    /**
     * The rows of a file.
     *
     * @param toRow makes a row of the values, which it asks for by the names of their columns
     */
    static <T> List<T> read(String name, Function<UnaryOperator<String>, T> toRow) {
        try (Reader reader =
                new InputStreamReader(new ClassPathResource("demo/" + name).getInputStream(), StandardCharsets.UTF_8)) {
            return CSV.parse(reader).stream().map(row -> toRow.apply(row::get)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A file as it is. */
    static byte[] bytes(String name) {
        try {
            return new ClassPathResource("demo/" + name).getContentAsByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
