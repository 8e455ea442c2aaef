package id.wajahkota.platform.spreadsheet;

import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Looks at a file before any library reads it as a workbook: what it really is, how much it unpacks to, whether its
 * XML brings definitions of its own, which no office writes, and whether a cell is there twice.
 */
final class PackageCheck {

    private static final long UNPACKED_LIMIT = 200L * 1024 * 1024;
    private static final int ENTRIES_LIMIT = 2_000;
    private static final int HEAD = 4_096;
    private static final int BLOCK = 16_384;

    /** In bytes: a cell holds 32,767 letters, each of which may be written as an entity. */
    private static final int LONGEST_TEXT = 512 * 1024;

    /** What a workbook's part is called in the list of parts, with or without macros. */
    private static final String WORKBOOK = "sheet.main+xml";

    private static final String XML = ".xml";
    private static final String ENCRYPTED = "EncryptedPackage";

    private final byte[] block = new byte[BLOCK];
    private long unpacked;
    private boolean workbook;

    private PackageCheck() {}

    /**
     * Lets a workbook pass.
     *
     * @throws RefusedException saying what else the file is
     */
    static void pass(byte[] file) {
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
                try (InputStream content = zip.getInputStream(entry)) {
                    unpack(content, entry.getName());
                }
                if (entry.getName().endsWith(XML)) {
                    try (InputStream content = zip.getInputStream(entry)) {
                        CellPlaces.pass(content);
                    }
                }
            }
        }
    }

    private void unpack(InputStream content, String name) throws IOException {
        boolean xml = name.endsWith(XML) || name.endsWith(".rels");
        StringBuilder start = new StringBuilder();
        int withoutMark = 0;
        for (int read = content.readNBytes(block, 0, BLOCK); read > 0; read = content.readNBytes(block, 0, BLOCK)) {
            unpacked += read;
            if (unpacked > UNPACKED_LIMIT) {
                throw refused(WorkbookRefusal.WORKBOOK_TOO_LARGE, UNPACKED_LIMIT / 1024 / 1024);
            }
            if (xml && start.length() < HEAD) {
                start.append(new String(block, 0, read, StandardCharsets.UTF_8));
            }
            for (int place = 0; xml && place < read; place++) {
                withoutMark = block[place] == '<' ? 0 : withoutMark + 1;
                if (withoutMark > LONGEST_TEXT) {
                    throw refused(WorkbookRefusal.WORKBOOK_UNSAFE);
                }
            }
        }
        if (xml && definesSomething(start)) {
            throw refused(WorkbookRefusal.WORKBOOK_UNSAFE);
        }
        workbook |=
                name.equals("xl/workbook.xml") || name.equals("[Content_Types].xml") && start.indexOf(WORKBOOK) >= 0;
        if (name.equals("mimetype") || name.equals("content.xml")) {
            throw refused(WorkbookRefusal.WORKBOOK_OPEN_DOCUMENT);
        }
    }

    private static boolean definesSomething(CharSequence xml) {
        String text = xml.toString();
        return text.contains("<!DOCTYPE") || text.contains("<!ENTITY") || text.indexOf('\0') >= 0;
    }
}
