package id.wajahkota.platform.spreadsheet;

import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Looks at a file before any library reads it as a workbook: what it really is, how much it unpacks to, and whether its
 * XML brings definitions of its own, which no office writes.
 */
final class PackageCheck {

    private static final long UNPACKED_LIMIT = 200L * 1024 * 1024;
    private static final int ENTRIES_LIMIT = 2_000;
    private static final int HEAD = 4_096;
    private static final int BLOCK = 16_384;
    private static final String ENCRYPTED = "EncryptedPackage";

    private final byte[] block = new byte[BLOCK];
    private final Map<String, String> tails = new HashMap<>();
    private long unpacked;
    private boolean workbook;

    private PackageCheck() {}

    /**
     * Lets a workbook pass.
     *
     * @return the end of each of its sheets, by the name of its part: where the merged cells stand
     * @throws RefusedException saying what else the file is
     */
    static Map<String, String> pass(byte[] file) {
        try {
            switch (FileMagic.valueOf(file)) {
                case OOXML -> {}
                case OLE2 ->
                    throw refused(
                            isEncrypted(file) ? WorkbookRefusal.WORKBOOK_ENCRYPTED : WorkbookRefusal.WORKBOOK_OLD);
                case BIFF2, BIFF3, BIFF4 -> throw refused(WorkbookRefusal.WORKBOOK_OLD);
                default ->
                    throw refused(isText(file) ? WorkbookRefusal.WORKBOOK_TEXT : WorkbookRefusal.WORKBOOK_NOT_XLSX);
            }
            PackageCheck check = new PackageCheck();
            check.look(file);
            if (!check.workbook) {
                throw refused(WorkbookRefusal.WORKBOOK_NOT_XLSX);
            }
            return check.tails;
        } catch (IOException | IllegalArgumentException damaged) {
            throw refused(WorkbookRefusal.WORKBOOK_DAMAGED);
        }
    }

    static RefusedException refused(WorkbookRefusal reason, Object... arguments) {
        return new RefusedException(Refusal.of(reason, arguments));
    }

    private static boolean isEncrypted(byte[] file) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return container.getRoot().hasEntryCaseInsensitive(ENCRYPTED);
        }
    }

    private static boolean isText(byte[] file) {
        for (int place = 0; place < Math.min(file.length, HEAD); place++) {
            if (file[place] >= 0 && file[place] < '\t') {
                return false;
            }
        }
        return file.length > 0;
    }

    private void look(byte[] file) throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > ENTRIES_LIMIT) {
                throw refused(WorkbookRefusal.WORKBOOK_UNSAFE);
            }
            for (ZipArchiveEntry entry : entries) {
                if (entry.getName().endsWith("vbaProject.bin")) {
                    throw refused(WorkbookRefusal.WORKBOOK_WITH_MACROS);
                }
                workbook |= entry.getName().equals("xl/workbook.xml");
                try (InputStream content = zip.getInputStream(entry)) {
                    unpack(content, entry.getName());
                }
            }
        }
    }

    private void unpack(InputStream content, String name) throws IOException {
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        boolean first = true;
        byte[] before = {};
        byte[] last = {};
        for (int read = content.readNBytes(block, 0, BLOCK); read > 0; read = content.readNBytes(block, 0, BLOCK)) {
            unpacked += read;
            if (unpacked > UNPACKED_LIMIT) {
                throw refused(WorkbookRefusal.WORKBOOK_TOO_LARGE, UNPACKED_LIMIT / 1024 / 1024);
            }
            if (first && xml && definesSomething(new String(block, 0, Math.min(read, HEAD), StandardCharsets.UTF_8))) {
                throw refused(WorkbookRefusal.WORKBOOK_UNSAFE);
            }
            first = false;
            if (name.startsWith("xl/worksheets/")) {
                before = last;
                last = Arrays.copyOf(block, read);
            }
        }
        if (last.length > 0) {
            tails.put(name, new String(before, StandardCharsets.UTF_8) + new String(last, StandardCharsets.UTF_8));
        }
    }

    private static boolean definesSomething(String xml) {
        return xml.contains("<!DOCTYPE") || xml.contains("<!ENTITY") || xml.indexOf('\0') >= 0;
    }
}
