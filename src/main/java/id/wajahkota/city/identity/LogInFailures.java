package id.wajahkota.city.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Tells a wrong password from a portal that cannot look it up just now. */
final class LogInFailures implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LogInFailures.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        boolean unavailable = failure instanceof AuthenticationServiceException;
        if (unavailable) {
            LOG.error("Nobody can log in: {}", failure.getMessage());
        }
        response.sendRedirect(request.getContextPath() + (unavailable ? "/login?unavailable" : "/login?error"));
    }
}
