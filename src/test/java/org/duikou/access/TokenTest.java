package org.duikou.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.duikou.testing.ServedRound;
import org.duikou.testing.Service;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under test: bearer tokens of an OpenID provider, signed here with the key that the tests' settings name. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TokenTest {
    private static final Path PRIVATE_KEY = Path.of("src", "test", "resources", "token-test-private-key.pem");

    @Test
    void a_token_opens_what_its_role_may() {
        Response rounds = call(signed(claims("BUREAU").claim("duikou_bureau", "bureau")));

        assertThat(rounds.statusCode()).as(rounds.asString()).isEqualTo(200);
    }

    @Test
    void a_token_reaches_the_rounds_of_its_organisation() {
        ServedRound.imported("token-round");
        String own = signed(claims("COLLEGE").claim("duikou_bureau", "bureau").claim("duikou_organisation", "C1"));
        String other = signed(claims("COLLEGE").claim("duikou_bureau", "bureau").claim("duikou_organisation", "C9"));

        assertThat(get(own, "/api/v1/rounds/token-round").statusCode()).isEqualTo(200);
        assertThat(get(other, "/api/v1/rounds/token-round").statusCode()).isEqualTo(404);
        assertThat(get(own, "/api/v1/rounds/token-round/runs").statusCode()).isEqualTo(403);
    }

    @Test
    void groups_give_a_token_nothing() {
        String token = signed(claims("COLLEGE")
                .groups(Set.of("ADMIN", "BUREAU"))
                .claim("duikou_bureau", "bureau")
                .claim("duikou_organisation", "C1"));

        assertThat(get(token, "/api/v1/keys").statusCode()).isEqualTo(403);
    }

    @Test
    void a_key_of_another_signs_nothing() throws GeneralSecurityException {
        PrivateKey foreign =
                KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();

        assertRefused(whole().sign(foreign));
    }

    @Test
    void an_expired_token_is_refused() {
        assertRefused(signed(whole().expiresAt(Instant.now().minusSeconds(600))));
    }

    @Test
    void a_token_for_another_audience_is_refused() {
        assertRefused(signed(whole().audience("payroll")));
    }

    @Test
    void a_token_of_another_issuer_is_refused() {
        assertRefused(signed(whole().issuer("https://elsewhere.test")));
    }

    @Test
    void a_token_without_a_signature_is_refused() {
        String[] parts = signed(whole()).split("\\.");
        String header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));

        assertRefused(header + "." + parts[1] + ".");
        assertRefused(parts[0] + "." + parts[1] + ".");
    }

    @Test
    void the_public_key_is_no_shared_secret() {
        String key = ConfigProvider.getConfig().getValue("quarkus.oidc.public-key", String.class);
        var secret = new SecretKeySpec(Base64.getDecoder().decode(key), "HmacSHA256");

        assertRefused(whole().jws().sign(secret));
    }

    @ParameterizedTest
    @ValueSource(strings = {"duikou_role", "duikou_bureau", "duikou_organisation", "sub"})
    void a_token_that_lacks_a_claim_is_refused(String claim) {
        JwtClaimsBuilder claims =
                claims("COLLEGE").claim("duikou_bureau", "bureau").claim("duikou_organisation", "C1");
        claims.remove(claim);

        assertRefused(signed(claims));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KING", "college", ""})
    void a_role_that_is_none_is_refused(String role) {
        assertRefused(signed(claims(role).claim("duikou_bureau", "bureau")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "a.b.c"})
    void what_is_no_token_is_refused(String token) {
        assertRefused(token);
    }

    private static JwtClaimsBuilder claims(String role) {
        return Jwt.issuer("https://issuer.test")
                .audience("duikou")
                .subject("subject-1")
                .claim("duikou_role", role);
    }

    private static JwtClaimsBuilder whole() {
        return claims("BUREAU").claim("duikou_bureau", "bureau");
    }

    private static String signed(JwtClaimsBuilder claims) {
        try {
            String pem = Files.readString(PRIVATE_KEY).replaceAll("-----.*-----|\\s", "");
            var spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem));
            return claims.sign(KeyFactory.getInstance("RSA").generatePrivate(spec));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The key of the tests cannot be read.", e);
        }
    }

    private static Response call(String token) {
        return get(token, "/api/v1/rounds");
    }

    private static Response get(String token, String path) {
        return Service.anyone().header("Authorization", "Bearer " + token).get(path);
    }

    private static void assertRefused(String token) {
        Response answer = call(token);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(401);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>path("code")).isEqualTo("unauthorised");
    }
}
