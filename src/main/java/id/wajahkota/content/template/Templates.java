package id.wajahkota.content.template;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.journal.Happened;
import id.wajahkota.platform.journal.Journal;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps templates. A department's admins write its own; the secretariat writes those of the whole city. */
@Service
@Requires(Permission.TEMPLATE_USE)
public class Templates {

    private final TextTemplateRepository templates;
    private final Journal journal;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    Templates(TextTemplateRepository templates, Journal journal, CurrentUser currentUser, PortalClock clock) {
        this.templates = templates;
        this.journal = journal;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What the person may use: the city's and those of their departments, by kind and name. */
    @Transactional(readOnly = true)
    public List<TemplateDetail> usable() {
        PortalUser person = currentUser.require();
        List<UUID> opds = person.opds().stream().map(OpdId::value).toList();
        return templates.findUsable(person.may(Permission.TEMPLATE_SHARE), opds).stream()
                .map(TextTemplate::detail)
                .toList();
    }

    /** Whether the person may change templates of that department, or of the whole city where none is named. */
    public boolean mayChange(Optional<OpdId> opd) {
        PortalUser person = currentUser.require();
        return opd.map(person::administers).orElse(person.may(Permission.TEMPLATE_SHARE));
    }

    /**
     * Keeps a new template.
     *
     * @throws RefusedException with a refusal for each field that must be mended
     */
    @Transactional
    public TemplateId create(TemplateDraft draft) {
        check(draft);
        TemplateId made = templates
                .save(new TextTemplate(draft, currentUser.require().id(), clock.instant()))
                .detail()
                .id();
        journal.record(Happened.created(subject(made), draft.name(), draft));
        return made;
    }

    /**
     * Writes a template anew.
     *
     * @param seenVersion the version that was opened
     * @throws RefusedException with a refusal for each field that must be mended, or when somebody else saved meanwhile
     * @throws NotFoundException when it is gone, or not the person's to change
     */
    @Transactional
    public void edit(TemplateId id, long seenVersion, TemplateDraft draft) {
        TextTemplate template = changeable(id);
        if (template.detail().version() != seenVersion) {
            throw new RefusedException(Refusal.of(TemplateRefusal.TEMPLATE_EDITED_MEANWHILE));
        }
        check(draft);
        TemplateDraft before = template.detail().draft();
        template.write(draft, currentUser.require().id(), clock.instant());
        journal.record(Happened.edited(subject(id), draft.name(), before, draft));
    }

    /**
     * Throws a template away; texts that were made with it stay.
     *
     * @throws NotFoundException when it is gone, or not the person's to change
     */
    @Transactional
    public void delete(TemplateId id) {
        TextTemplate template = changeable(id);
        TemplateDraft gone = template.detail().draft();
        templates.delete(template);
        journal.record(Happened.deleted(subject(id), gone.name(), gone));
    }

    private static SubjectRef subject(TemplateId id) {
        return new SubjectRef(TemplateKinds.TEMPLATE, id.value());
    }

    private TextTemplate changeable(TemplateId id) {
        return templates
                .findById(id.value())
                .filter(found ->
                        mayChange(Optional.ofNullable(found.detail().draft().opd())))
                .orElseThrow(() -> new NotFoundException("No template " + id.value()));
    }

    private void check(TemplateDraft draft) {
        List<Refusal> refusals = new ArrayList<>(TemplateChecks.forSaving(draft));
        if (!mayChange(Optional.ofNullable(draft.opd()))) {
            refusals.add(Refusal.onField("opd", TemplateRefusal.TEMPLATE_NOT_YOURS));
        }
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }
}
