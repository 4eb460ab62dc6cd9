package org.xuegai.account;

import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.xuegai.platform.XuegaiClock;

/**
 * Who gets in where. Three ways in: HTTP Basic for a token, a token for scripts, a session for
 * people; only the last needs CSRF protection, because only it is sent along by the browser itself.
 */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    static final String TOKENS = "/api/v1/tokens";
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; img-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none';"
                    + " form-action 'self'";
    private static final String[] ADMIN = {"/admin/**", "/api/v1/admin/**"};
    /** Nobody is signed in there, so that nothing is sent along by the browser itself. */
    private static final String OBJECTIONS = "/api/v1/public/notices/*/objections";

    private static final String[] OPEN = {
        "/sign-in",
        "/sign-in/expired",
        "/assets/**",
        "/public/certificates/*",
        "/public/notices/**",
        "/public/objections/**",
        "/api/v1/public/notices/**",
        "/actuator/health",
        "/error",
        "/v3/api-docs/**",
        "/language"
    };

    @Bean
    AuthenticationManager authenticationManager(PasswordProof proof, Principals principals) {
        return new ProviderManager(new PasswordSignIn(proof, principals));
    }

    @Bean
    @Order(1)
    SecurityFilterChain tokenRequests(
            HttpSecurity http,
            AuthenticationManager passwords,
            NotSignedIn notSignedIn,
            NotAllowed notAllowed,
            Refusals refusals)
            throws Exception {
        return http.securityMatcher(request -> request.getMethod().equals(HttpMethod.POST.name())
                        && Refusals.path(request).equals(TOKENS))
                .authenticationManager(passwords)
                .authorizeHttpRequests(rules -> rules.anyRequest().authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(notSignedIn))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterBefore(new OneTimePasswordGuard(refusals), AuthorizationFilter.class)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(notSignedIn).accessDeniedHandler(notAllowed))
                .headers(WebSecurity::headers)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain scripts(
            HttpSecurity http, ApiTokens tokens, NotSignedIn notSignedIn, NotAllowed notAllowed, Refusals refusals)
            throws Exception {
        return http.securityMatcher(BearerFilter::isBearer)
                .authorizeHttpRequests(rules -> rules.requestMatchers(ADMIN)
                        .hasAuthority(Role.systemAdmin.authority())
                        .anyRequest()
                        .authenticated())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterBefore(new BearerFilter(tokens, notSignedIn), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new OneTimePasswordGuard(refusals), AuthorizationFilter.class)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(notSignedIn).accessDeniedHandler(notAllowed))
                .headers(WebSecurity::headers)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain people(
            HttpSecurity http,
            AuthenticationManager passwords,
            Principals principals,
            SignInOutcome outcome,
            NotSignedIn notSignedIn,
            NotAllowed notAllowed,
            Refusals refusals,
            XuegaiClock clock)
            throws Exception {
        return http.authenticationManager(passwords)
                .authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .requestMatchers(ADMIN)
                        .hasAuthority(Role.systemAdmin.authority())
                        .requestMatchers("/audit/**")
                        .hasAuthority(Role.auditor.authority())
                        .anyRequest()
                        .authenticated())
                .formLogin(form ->
                        form.loginPage(Refusals.SIGN_IN).successHandler(outcome).failureHandler(outcome))
                .logout(out -> out.logoutUrl("/sign-out")
                        .addLogoutHandler(outcome)
                        .logoutSuccessUrl(Refusals.SIGN_IN + "?signedOut"))
                .csrf(csrf -> csrf.ignoringRequestMatchers(OBJECTIONS))
                .requestCache(cache -> cache.requestCache(pagesWorthReturningTo()))
                .addFilterBefore(new SessionGuard(principals, clock), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new OneTimePasswordGuard(refusals), AuthorizationFilter.class)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(notSignedIn).accessDeniedHandler(notAllowed))
                .headers(WebSecurity::headers)
                .build();
    }

    private static HttpSessionRequestCache pagesWorthReturningTo() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request -> request.getMethod().equals(HttpMethod.GET.name())
                && !Refusals.isHtmx(request)
                && !Refusals.isApi(request)
                && !Refusals.path(request).equals("/")
                && !Refusals.path(request).contains("."));
        return cache;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(self), geolocation=(self)"));
    }
}
