package id.wajahkota.city.identity;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import id.wajahkota.city.identity.ui.LoginView;
import id.wajahkota.city.identity.ui.ScreenAccess;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.annotation.AnnotationTemplateExpressionDefaults;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Log-in and the headers every answer carries. Vaadin 25.2 needs inline scripts, so the policy names only the
 * directives that hold without a nonce.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String CONTENT_SECURITY_POLICY =
            "frame-ancestors 'none'; object-src 'none'; base-uri 'self'; form-action 'self'";

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(
                // What went wrong is told to everybody, and in the portal's words.
                requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/styles/**", "/icons/**", "/actuator/health/**", "/feed/*.ics")
                        .permitAll()
                        // What a telephone asks for before anybody is logged in, and when there is no connection.
                        .requestMatchers("/manifest.webmanifest", "/portal-worker.js", "/offline.html")
                        .permitAll()
                        .requestMatchers("/media/**", "/lampiran/**", "/berkas/**")
                        .authenticated());
        http.headers(SecurityConfiguration::configureHeaders);
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(LoginView.class)
                        // An address that is no screen is said to be none by the portal itself.
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.formLogin(form -> form.failureHandler(new LogInFailures()));
        return http.build();
    }

    private static void configureHeaders(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .frameOptions(frame -> frame.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"))
                .addObjectPostProcessor(new EagerHeaders());
    }

    /** Vaadin answers a page behind a forward, which commits the response before headers written late could join. */
    private static final class EagerHeaders implements ObjectPostProcessor<HeaderWriterFilter> {
        @Override
        public <F extends HeaderWriterFilter> F postProcess(F filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }

    /** Lets a screen carry the permission it asks for, as services do. */
    @Bean
    AccessAnnotationChecker accessAnnotationChecker() {
        return new ScreenAccess();
    }

    @Bean
    static AnnotationTemplateExpressionDefaults annotationTemplateExpressionDefaults() {
        return new AnnotationTemplateExpressionDefaults();
    }

    /** Argon2id with the parameters Spring Security recommends today. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }
}
