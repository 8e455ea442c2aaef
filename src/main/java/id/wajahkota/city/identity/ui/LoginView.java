package id.wajahkota.city.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.LanguagePreference;
import java.util.Set;

/** Where a person logs in. A wrong name and a wrong password get the same answer. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /**
     * Who mistyped the password does not type the name again. It stays in this window and goes with it. The button that
     * shows the password has no place among the words of the form.
     */
    private static final String KEEP_NAME = """
            this.addEventListener('login', (event) => sessionStorage.setItem('login.name', event.detail.username));
            const name = sessionStorage.getItem('login.name');
            const field = () => document.getElementById('vaadinLoginUsername');
            const fill = () => {
              if (!field()) {
                requestAnimationFrame(fill);
                return;
              }
              const password = document.getElementById('vaadinLoginPassword');
              password.i18n = { reveal: $1 };
              if ($0) {
                field().value = name ?? '';
                requestAnimationFrame(() => (name ? password : field()).querySelector('input').focus());
              }
            };
            fill();
            """;

    private final transient CurrentUser currentUser;
    private final LoginForm form = new LoginForm();

    LoginView(CurrentUser currentUser, LanguagePreference language) {
        this.currentUser = currentUser;
        addClassName("login-view");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.getElement().setProperty("headingLevel", 2);
        form.setI18n(createTexts("login.failed"));
        Div panel = new Div(createBrand(), form, new LanguageSwitch(language));
        panel.addClassName("login-panel");
        add(panel);
    }

    private Div createBrand() {
        Paragraph saying = new Paragraph(getTranslation("login.saying"));
        saying.addClassName("login-saying");
        Div brand = new Div(new H1(getTranslation("app.name")), saying);
        brand.addClassName("login-brand");
        return brand;
    }

    private LoginI18n createTexts(String failure) {
        LoginI18n texts = LoginI18n.createDefault();
        LoginI18n.Form words = texts.getForm();
        words.setTitle(getTranslation("login.title"));
        words.setUsername(getTranslation("login.username"));
        words.setPassword(getTranslation("login.password"));
        words.setSubmit(getTranslation("login.submit"));
        LoginI18n.ErrorMessage errors = texts.getErrorMessage();
        errors.setTitle(getTranslation(failure));
        errors.setMessage(getTranslation(failure + ".advice"));
        errors.setUsername(getTranslation("login.username.required"));
        errors.setPassword(getTranslation("login.password.required"));
        return texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.find().isPresent()) {
            event.forwardTo("");
        }
        Set<String> told =
                event.getLocation().getQueryParameters().getParameters().keySet();
        boolean unavailable = told.contains("unavailable");
        form.setI18n(createTexts(unavailable ? "login.unavailable" : "login.failed"));
        boolean failed = unavailable || told.contains("error");
        form.setError(failed);
        form.getElement().setProperty("noAutofocus", failed);
        form.getElement().executeJs(KEEP_NAME, failed, getTranslation("login.password.reveal"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("login.submit"));
    }
}
