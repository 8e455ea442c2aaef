package id.wajahkota.platform.journal;

import id.wajahkota.city.identity.RegisterChanges;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps what happens to accounts and departments. */
@Configuration(proxyBeanMethods = false)
class RegisterJournal {

    @Bean
    SubjectKind accountKind() {
        return SubjectKind.of(RegisterChanges.Kind.ACCOUNT.name(), "admin/pengguna", "RENEW_PASSWORD", "OPEN", "CLOSE");
    }

    @Bean
    SubjectKind opdKind() {
        return SubjectKind.of(RegisterChanges.Kind.OPD.name(), "admin/opd");
    }

    @Bean
    RegisterChanges registerChanges(Journal journal) {
        return new Keeping(journal);
    }

    private record Keeping(Journal journal) implements RegisterChanges {

        @Override
        public <T extends Record> void written(Kind kind, UUID id, String name, @Nullable T before, T after) {
            SubjectRef subject = new SubjectRef(kind.name(), id);
            journal.record(
                    before == null
                            ? Happened.created(subject, name, after)
                            : Happened.edited(subject, name, before, after));
        }

        @Override
        public void done(UUID account, String name, String action) {
            journal.record(Happened.to(new SubjectRef(Kind.ACCOUNT.name(), account), name, action));
        }
    }
}
