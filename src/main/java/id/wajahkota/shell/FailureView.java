package id.wajahkota.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** A screen could not be built. The log holds the cause under the number that is shown. */
@ParentLayout(MainLayout.class)
@PermitAll
class FailureView extends ErrorPage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String number = FailureLog.record(parameter.getException());
        show("error.failure.title", getTranslation("error.page.advice", number));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
