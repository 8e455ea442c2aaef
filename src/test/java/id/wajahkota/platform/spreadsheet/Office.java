package id.wajahkota.platform.spreadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a screen: another program's opinion of our workbooks. */
public final class Office {

    private static final int SECONDS = 120;

    private Office() {}

    /** Opens a workbook and saves it again, as somebody at an office would. */
    public static Path saveAgain(Path workbook) throws IOException, InterruptedException {
        return convert(workbook, "xlsx");
    }

    /** Opens a file and saves it as another kind, by that ending. */
    public static Path convert(Path file, String ending) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("kantor");
        Path told = folder.resolve("told");
        Process office = new ProcessBuilder(List.of(
                        Optional.ofNullable(System.getenv("PORTAL_OFFICE")).orElse("soffice"),
                        "-env:UserInstallation=file://" + folder.resolve("profile"),
                        "--headless",
                        "--convert-to",
                        ending,
                        "--outdir",
                        folder.toString(),
                        file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        String name = file.getFileName().toString();
        Path saved = folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + ending);
        if (!office.waitFor(SECONDS, TimeUnit.SECONDS) || office.exitValue() != 0 || !Files.exists(saved)) {
            throw new IOException("LibreOffice did not convert " + file + ": " + Files.readString(told));
        }
        return saved;
    }
}
