package id.wajahkota.dev;

import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.io.monitor.FileAlterationListenerAdaptor;
import org.apache.commons.io.monitor.FileAlterationMonitor;
import org.apache.commons.io.monitor.FileAlterationObserver;

/** What is saved below a folder, all of one look at once. */
final class SavedFiles extends FileAlterationListenerAdaptor {

    private static final long LOOKS_EVERY_MILLISECONDS = 100;

    private final Consumer<Set<Path>> listener;
    private final Set<Path> saved = new LinkedHashSet<>();

    private SavedFiles(Consumer<Set<Path>> listener) {
        this.listener = listener;
    }

    /** Tells of each of those folders, as long as the process lives. */
    static void watch(Set<Path> folders, Consumer<Set<Path>> listener) throws Exception {
        FileAlterationMonitor monitor = new FileAlterationMonitor(LOOKS_EVERY_MILLISECONDS);
        for (Path folder : folders) {
            FileAlterationObserver observer =
                    FileAlterationObserver.builder().setFile(folder.toFile()).get();
            observer.addListener(new SavedFiles(listener));
            monitor.addObserver(observer);
        }
        monitor.setThreadFactory(Thread.ofPlatform().daemon().factory());
        monitor.start();
    }

    @Override
    public void onFileCreate(File file) {
        saved.add(file.toPath());
    }

    @Override
    public void onFileChange(File file) {
        saved.add(file.toPath());
    }

    @Override
    public void onStop(FileAlterationObserver observer) {
        if (!saved.isEmpty()) {
            listener.accept(Set.copyOf(saved));
            saved.clear();
        }
    }
}
