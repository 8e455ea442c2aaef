package id.wajahkota.rakor.followup;

import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.platform.shared.SearchWords;
import id.wajahkota.platform.shared.SqlCondition;
import id.wajahkota.rakor.meeting.SearchedTexts;
import org.springframework.stereotype.Component;

/** Lets the search of rakor find directives, and the follow-ups that the reader may read. */
@Component
class FollowUpTexts implements SearchedTexts {

    private static final String ROWS = """
            select 'DIRECTIVE' as kind, d.id, d.meeting_id, d.speaker as title, d.quote as words
            from directive d where %s
            union all
            select 'FOLLOW_UP', f.id, f.meeting_id, o.code collate utf8mb4_uca1400_ai_ci, f.task
            from follow_up f join opd o on o.id = f.opd_id where %s and %s""";

    @Override
    public SqlCondition rows(SearchWords words, PortalUser reader) {
        SqlCondition tasks = FollowUpReaders.of(reader);
        return new SqlCondition(
                ROWS.formatted(
                        words.foundIn("d", "directive", "quote"), words.foundIn("f", "follow_up", "task"), tasks.sql()),
                tasks.parameters());
    }
}
