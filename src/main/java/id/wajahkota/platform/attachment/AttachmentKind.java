package id.wajahkota.platform.attachment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds of files that are taken, by the ending of their name. What they hold is never run or shown in a page of the
 * portal: browsers are told to save it.
 */
enum AttachmentKind {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ODT("application/vnd.oasis.opendocument.text"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    CSV("text/csv"),
    TXT("text/plain"),
    PNG("image/png"),
    JPG("image/jpeg"),
    JPEG("image/jpeg"),
    WEBP("image/webp"),
    ZIP("application/zip");

    private final String contentType;

    AttachmentKind(String contentType) {
        this.contentType = contentType;
    }

    String contentType() {
        return contentType;
    }

    static Optional<AttachmentKind> of(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(ending))
                .findFirst();
    }

    static Stream<String> endings() {
        return Arrays.stream(values()).map(kind -> "." + kind.name().toLowerCase(Locale.ROOT));
    }
}
