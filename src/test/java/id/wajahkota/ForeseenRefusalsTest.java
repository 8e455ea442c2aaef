package id.wajahkota;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.wajahkota.platform.shared.ui.BundleTranslations;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the database would refuse is refused before, with a sentence: each unique index, each foreign key to rows that are
 * deleted, and each check names the refusal that somebody reads, or says why nobody meets it.
 */
@PortalTest
class ForeseenRefusalsTest {

    private static final Map<String, String> UNIQUE = Map.ofEntries(
            Map.entry("attendance_once", "ATTENDANCE_TWICE"),
            Map.entry("calendar_feed_token", "drawn at random"),
            Map.entry("holiday_date", "HOLIDAY_EXISTS"),
            Map.entry("meeting_number", "MEETING_NUMBER_TAKEN"),
            Map.entry("minutes_code", "drawn at random"),
            Map.entry("minutes_number", "counted while the rakor is locked"),
            Map.entry("notice_event", "told again, it changes nothing"),
            Map.entry("opd_code", "an import knows a department again by its code"),
            Map.entry("portal_user_username", "an import knows an account again by its username"),
            Map.entry("programme_link_one_campaign", "linking again changes nothing"),
            Map.entry("programme_link_one_meeting", "linking again changes nothing"),
            Map.entry("saved_filter_user", "saving under a name again replaces what it held"),
            Map.entry("subject_revision_revision", "counted while the subject is locked"));

    private static final Map<String, String> DELETED = Map.ofEntries(
            Map.entry("approval_route_step -> approval_route", "goes with its route"),
            Map.entry("attachment_content -> attachment", "goes before its file"),
            Map.entry("directive_opd -> directive", "goes with its directive"),
            Map.entry("election_period_topic -> election_period", "goes with its period"),
            Map.entry("evidence -> attachment", "the sweep leaves what is used"),
            Map.entry("evidence -> post", "NOT_UNTOUCHED"),
            Map.entry("follow_up -> directive", "DIRECTIVE_HAS_FOLLOW_UPS"),
            Map.entry("media_rendition -> media", "goes before its picture"),
            Map.entry("meeting_file -> attachment", "the sweep leaves what is used"),
            Map.entry("post_autosave -> post", "goes before its post"),
            Map.entry("post_channel -> post", "goes with its post"),
            Map.entry("post_media -> media", "the sweep leaves what is shown"),
            Map.entry("post_media -> post", "goes with its post"),
            Map.entry("working_day -> working_hours", "goes with its hours"));

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BundleTranslations bundles;

    @Test
    void everyUniqueIndexHasItsSentence() {
        List<String> found = jdbc.sql("""
                select distinct index_name from information_schema.statistics
                where table_schema = database() and non_unique = 0 and index_name <> 'PRIMARY'
                  and table_name not like 'DATABASECHANGE%'
                """).query(String.class).list();
        assertThat(new TreeSet<>(found)).isEqualTo(new TreeSet<>(UNIQUE.keySet()));
        UNIQUE.values().forEach(this::requireWords);
    }

    @Test
    void everyKeyToWhatIsDeletedHasItsSentence() {
        List<String> found = jdbc.sql("""
                select concat(table_name, ' -> ', referenced_table_name) from information_schema.referential_constraints
                where constraint_schema = database() and referenced_table_name in (:deleted) and delete_rule <> 'CASCADE'
                """)
                .param("deleted", deletedTables())
                .query(String.class)
                .list();
        assertThat(new TreeSet<>(found)).isEqualTo(new TreeSet<>(DELETED.keySet()));
        DELETED.values().forEach(this::requireWords);
    }

    @Test
    void thereIsNoOtherCheck() {
        assertThat(jdbc.sql("""
                select concat(table_name, ': ', check_clause) from information_schema.check_constraints
                where constraint_schema = database() and check_clause not like 'json_valid%'
                """).query(String.class).list()).isEmpty();
    }

    /** Those of whose entities some repository deletes. */
    private static Set<String> deletedTables() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("id.wajahkota").stream()
                        .flatMap(one -> one.getMethodCallsFromSelf().stream())
                        .filter(call -> call.getName().startsWith("delete"))
                        .map(call -> call.getTargetOwner())
                        .filter(owner -> owner.isAssignableTo(Repository.class))
                        .map(JavaClass::reflect)
                        .map(repository -> ResolvableType.forClass(repository)
                                .as(Repository.class)
                                .resolveGeneric(0))
                        .map(entity -> table(Objects.requireNonNull(entity)))
                        .collect(Collectors.toSet());
    }

    private static String table(Class<?> entity) {
        Table named = AnnotatedElementUtils.findMergedAnnotation(entity, Table.class);
        return named != null && !named.name().isEmpty()
                ? named.name()
                : entity.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    /** A refusal goes by its name, a reason by a sentence with blanks. */
    private void requireWords(String said) {
        if (!said.contains(" ")) {
            assertThat(bundles.getTranslation("refusal." + said, BundleTranslations.INDONESIAN))
                    .as(said)
                    .doesNotContain(said);
        }
    }
}
