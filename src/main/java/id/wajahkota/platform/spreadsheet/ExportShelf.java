package id.wajahkota.platform.spreadsheet;

import id.wajahkota.platform.shared.PortalClock;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Where finished exports wait for their owners, for a day, in a folder that goes with the portal. What a restart takes
 * away is asked for again.
 */
@Component
class ExportShelf {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int AT_ONCE = 2;

    private final Map<ExportId, Export> exports = new ConcurrentHashMap<>();
    private final ExecutorService writers = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("export-", 1).factory());
    private final Path folder;
    private final PortalClock clock;

    ExportShelf(PortalClock clock) throws IOException {
        this.clock = clock;
        folder = Files.createTempDirectory("wajah-kota-ekspor");
    }

    /** Each export reads as the person who asked for it. */
    Export begin(String owner, Book book) {
        Export export = new Export(owner, book, folder, clock.instant());
        exports.put(export.detail().id(), export);
        writers.execute(new DelegatingSecurityContextRunnable(export, SecurityContextHolder.getContext()));
        return export;
    }

    List<Export> of(String owner) {
        return exports.values().stream()
                .filter(export -> export.isOf(owner))
                .sorted(Comparator.comparing((Export export) -> export.detail().askedAt())
                        .reversed())
                .toList();
    }

    Optional<Export> find(ExportId id, String owner) {
        return Optional.ofNullable(exports.get(id)).filter(export -> export.isOf(owner));
    }

    void remove(Export export) {
        exports.remove(export.detail().id());
        export.delete();
    }

    @Scheduled(fixedRateString = "PT1H")
    void sweep() {
        Instant oldest = clock.instant().minus(KEPT);
        exports.values().stream()
                .filter(export -> export.detail().askedAt().isBefore(oldest))
                .forEach(this::remove);
    }

    @PreDestroy
    void close() throws IOException {
        writers.shutdownNow();
        FileSystemUtils.deleteRecursively(folder);
    }
}
