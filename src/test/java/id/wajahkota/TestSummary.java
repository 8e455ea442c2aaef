package id.wajahkota;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Prints, from the reports of a whole run, the day it ran on, its counts and its slowest tests. */
final class TestSummary {

    private static final int SLOWEST = 10;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern(
                    "EEEE, d MMMM uuuu 'at' HH.mm 'WIB'", Locale.ENGLISH)
            .withZone(ZoneId.of("Asia/Jakarta"));

    private final List<Ran> tests = new ArrayList<>();
    private int failed;
    private int skipped;
    private String day = "an unknown day";

    /** One test, with the seconds it took. */
    private record Ran(String name, double seconds) {}

    private TestSummary() {}

    public static void main(String[] arguments) throws IOException {
        TestSummary summary = new TestSummary();
        for (String folder : List.of("target/surefire-reports", "target/failsafe-reports")) {
            summary.read(Path.of(folder));
        }
        summary.print();
    }

    private void read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path report : files.filter(
                            file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .toList()) {
                readReport(report);
            }
        }
    }

    private void readReport(Path report) throws IOException {
        try (InputStream in = Files.newInputStream(report)) {
            XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    see(xml);
                }
            }
        } catch (XMLStreamException unreadable) {
            throw new IOException(report + " is not a report", unreadable);
        }
    }

    private void see(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "testcase" ->
                tests.add(new Ran(
                        xml.getAttributeValue(null, "classname").replaceAll(".*\\.", "") + "."
                                + xml.getAttributeValue(null, "name"),
                        Double.parseDouble(xml.getAttributeValue(null, "time").replace(",", ""))));
            case "failure", "error" -> failed++;
            case "skipped" -> skipped++;
            case "property" -> {
                if ("portal.test.start".equals(xml.getAttributeValue(null, "name"))) {
                    day = DAY.format(Instant.parse(xml.getAttributeValue(null, "value")));
                }
            }
            default -> {}
        }
    }

    private void print() {
        System.out.printf(Locale.ROOT, "%nThe suite ran on %s: %d tests.%n", day, tests.size());
        System.out.println("The slowest, in seconds:");
        tests.stream()
                .sorted(Comparator.comparingDouble(Ran::seconds).reversed())
                .limit(SLOWEST)
                .forEach(test -> System.out.printf(Locale.ROOT, "%7.1f  %s%n", test.seconds(), test.name()));
        System.out.printf("%d passed, %d failed, %d skipped%n", tests.size() - failed - skipped, failed, skipped);
    }
}
