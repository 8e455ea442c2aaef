package id.wajahkota.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.ui.BundleTranslations;
import id.wajahkota.platform.shared.ui.Notifications;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What a person is told when their session has ended or an action failed in a way nobody foresaw. */
@Component
class SessionInitializer implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private final transient BundleTranslations translations;

    SessionInitializer(BundleTranslations translations) {
        this.translations = translations;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(this::systemMessages);
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this::tell));
    }

    private SystemMessages systemMessages(SystemMessagesInfo info) {
        Locale locale = translations.getProvidedLocales().contains(info.getLocale())
                ? info.getLocale()
                : BundleTranslations.INDONESIAN;
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(translations.getTranslation("session.expired.title", locale));
        messages.setSessionExpiredMessage(translations.getTranslation("session.expired.advice", locale));
        messages.setInternalErrorCaption(translations.getTranslation("error.failure.title", locale));
        messages.setInternalErrorMessage(translations.getTranslation("session.internal.advice", locale));
        return messages;
    }

    private void tell(ErrorEvent event) {
        UI ui = UI.getCurrent();
        String text = switch (event.getThrowable()) {
            case NotFoundException gone -> translations.getTranslation("error.gone", locale(ui));
            case AccessDeniedException denied -> translations.getTranslation("error.denied.advice", locale(ui));
            // Two people saved the same at the same moment; which of them is told so is the database's to say.
            case DuplicateKeyException twice -> translations.getTranslation("error.busy", locale(ui));
            case ConcurrencyFailureException busy -> translations.getTranslation("error.busy", locale(ui));
            default ->
                translations.getTranslation(
                        "error.failure.advice", locale(ui), FailureLog.record(event.getThrowable()));
        };
        if (ui != null) {
            Notifications.failure(text);
        }
    }

    private static Locale locale(@Nullable UI ui) {
        return ui == null ? BundleTranslations.INDONESIAN : ui.getLocale();
    }
}
