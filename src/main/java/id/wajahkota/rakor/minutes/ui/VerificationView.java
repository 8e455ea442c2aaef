package id.wajahkota.rakor.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.wajahkota.platform.attachment.Attachments;
import id.wajahkota.platform.shared.ui.BoundedUpload;
import id.wajahkota.platform.shared.ui.EmptyState;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.UploadTexts;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.rakor.minutes.MinutesVerification;

/** Where the code on finalised minutes leads: whether they are the city's, and whether a file is unchanged. */
@Route(value = "verifikasi/:" + VerificationView.CODE, autoLayout = false)
@AnonymousAllowed
class VerificationView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String CODE = "kode";

    private final transient MinutesVerification verification;

    VerificationView(MinutesVerification verification) {
        this.verification = verification;
        setId("content");
        addClassName("verification-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get(CODE).orElseThrow();
        removeAll();
        add(new H1(getTranslation("verify.title")));
        verification
                .find(code)
                .ifPresentOrElse(
                        known -> add(createKnown(known), createComparison(code)),
                        () -> add(new EmptyState(
                                VaadinIcon.WARNING,
                                getTranslation("verify.unknown.title"),
                                getTranslation("verify.unknown.advice"))));
    }

    private Component createKnown(MinutesVerification.Known known) {
        String verdict = !known.intact() ? "verify.broken" : known.valid() ? "verify.valid" : "verify.replaced";
        Paragraph said = new Paragraph(getTranslation(verdict));
        said.addClassNames("banner", known.intact() && known.valid() ? "banner-good" : "banner-urgent");
        DescriptionList facts = new DescriptionList();
        fact(facts, "paper.number", known.number());
        fact(facts, "paper.meeting", known.title());
        fact(facts, "paper.day", known.day());
        fact(facts, "verify.version", String.valueOf(known.version()));
        fact(facts, "verify.finalised", WibFormat.ofScreen().dayAndTime(known.finalisedAt()));
        fact(facts, "verify.hash", known.hash());
        Section panel = new Section(said, facts);
        panel.addClassNames("panel", "post-reading");
        return panel;
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    private Component createComparison(String code) {
        Div outcome = new Div();
        outcome.getElement().setAttribute("role", "status");
        Upload upload = new Upload();
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Attachments.BYTES_LIMIT);
        upload.setAcceptedFileExtensions(".pdf", ".docx");
        upload.setI18n(UploadTexts.of(this::getTranslation, "upload.verify"));
        upload.setUploadHandler(new BoundedUpload(Attachments.BYTES_LIMIT, (metadata, bytes) -> {
            Paragraph said = new Paragraph(verification
                    .compare(code, bytes)
                    .map(format -> getTranslation("verify.same", metadata.fileName(), EnumText.of(format)))
                    .orElseGet(() -> getTranslation("verify.different", metadata.fileName())));
            said.addClassName("banner");
            outcome.removeAll();
            outcome.add(said);
        }));
        upload.addFileRejectedListener(rejected -> {
            outcome.removeAll();
            outcome.add(new Paragraph(rejected.getErrorMessage()));
        });
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        Section panel = new Section(
                new H2(getTranslation("verify.compare")),
                new Paragraph(getTranslation("verify.compare.help")),
                upload,
                outcome);
        panel.addClassName("panel");
        return panel;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("verify.title"));
    }
}
