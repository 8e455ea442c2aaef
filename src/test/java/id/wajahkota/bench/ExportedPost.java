package id.wajahkota.bench;

import id.wajahkota.content.calendar.PostTextRow;
import id.wajahkota.content.post.PostWords;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.spreadsheet.Column;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** The twelve cells of a post that every writer writes: words, two dates with their times, a number. */
final class ExportedPost {

    static final List<String> HEADERS = List.of(
            "Slot", "OPD", "Judul", "Tahap", "Pilar", "Kanal", "Takarir", "Tagar", "Catatan", "Revisi", "Diubah", "id");

    private ExportedPost() {}

    static List<Object> cells(PostTextRow row) {
        return List.of(
                local(row.post().slot()),
                row.post().opd().value().toString(),
                row.post().title(),
                row.post().stage().name(),
                row.post().pillar().value().toString(),
                row.post().channels().toString(),
                row.words().get(PostWords.CAPTION),
                row.words().get(PostWords.HASHTAGS),
                row.words().get(PostWords.INTERNAL_NOTE),
                row.revision(),
                local(row.post().lastEditedAt()),
                row.post().id().value().toString());
    }

    private static LocalDateTime local(Instant instant) {
        return Wib.local(instant);
    }

    static List<Column<PostTextRow>> columns() {
        return List.of(
                Column.moment("Slot", row -> row.post().slot()),
                Column.text("OPD", 16, row -> row.post().opd().value().toString()),
                Column.text("Judul", 50, row -> row.post().title()),
                Column.state(
                        "Tahap",
                        16,
                        row -> row.post().stage().name(),
                        Map.of("PUBLISHED", "DDEBD8", "APPROVED", "D8EEEA", "IN_REVIEW", "DCE8F5")),
                Column.text("Pilar", 20, row -> row.post().pillar().value().toString()),
                Column.text("Kanal", 28, row -> row.post().channels().toString()),
                Column.text("Takarir", 60, row -> row.words().get(PostWords.CAPTION)),
                Column.text("Tagar", 28, row -> row.words().get(PostWords.HASHTAGS)),
                Column.text("Catatan", 36, row -> row.words().get(PostWords.INTERNAL_NOTE)),
                Column.number("Revisi", PostTextRow::revision),
                Column.moment("Diubah", row -> row.post().lastEditedAt()),
                Column.<PostTextRow>text(
                                "id", 38, row -> row.post().id().value().toString())
                        .hidden());
    }
}
