package id.wajahkota.dev;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.commons.io.filefilter.FileFilterUtils;
import org.apache.commons.io.filefilter.HiddenFileFilter;
import org.apache.commons.io.monitor.FileAlterationListenerAdaptor;
import org.apache.commons.io.monitor.FileAlterationMonitor;
import org.apache.commons.io.monitor.FileAlterationObserver;

/** What is saved below a folder, all of one look at once. What editors keep for themselves, hidden, is not looked at. */
final class SavedFiles extends FileAlterationListenerAdaptor {

    private static final long LOOKS_EVERY_MILLISECONDS = 100;

    private final Listener listener;
    private final Set<Path> saved = new LinkedHashSet<>();

    /** Hears of what was saved. */
    interface Listener {
        void hear(Set<Path> saved) throws IOException;
    }

    SavedFiles(Listener listener) {
        this.listener = listener;
    }

    /** Tells of that folder, as long as the process lives. */
    static void watch(Path folder, Listener listener) throws Exception {
        FileAlterationObserver observer = FileAlterationObserver.builder()
                .setFile(folder.toFile())
                .setFileFilter(FileFilterUtils.and(HiddenFileFilter.VISIBLE))
                .get();
        observer.addListener(new SavedFiles(listener));
        FileAlterationMonitor monitor = new FileAlterationMonitor(LOOKS_EVERY_MILLISECONDS, observer);
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

    /** Whatever one look ends with, the next one comes. */
    @Override
    public void onStop(FileAlterationObserver observer) {
        if (saved.isEmpty()) {
            return;
        }
        Set<Path> all = Set.copyOf(saved);
        saved.clear();
        try {
            listener.hear(all);
        } catch (IOException | UncheckedIOException failure) {
            System.err.println("portal: " + all + " could not be taken over: " + failure);
        }
    }
}
