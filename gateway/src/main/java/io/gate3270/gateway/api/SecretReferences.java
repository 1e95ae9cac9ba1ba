package io.gate3270.gateway.api;

import io.gate3270.gateway.config.SecretsConfig;
import io.gate3270.gateway.problem.GatewayError;
import io.gate3270.protocol.error.CodedException;
import io.gate3270.session.error.SessionError;
import io.gate3270.session.input.Action;
import io.gate3270.session.input.Entry;
import io.gate3270.session.input.SecretResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Secrets by reference: environment variables and files, as far as the configuration allows. Resolving a file blocks. */
public final class SecretReferences implements SecretResolver {
    private static final int MAX_BYTES = 10_000;

    private final SecretsConfig config;
    private final Map<String, String> environment;

    /** Resolves what {@code config} allows, from this environment and the file system. */
    public SecretReferences(SecretsConfig config, Map<String, String> environment) {
        this.config = config;
        this.environment = environment;
    }

    /** Refuses references that the configuration does not allow, before anything is looked up. */
    void check(List<Action> actions) {
        for (int i = 0; i < actions.size(); i++) {
            Action action = actions.get(i);
            if (action instanceof Action.Text text) {
                check(text.entry(), i);
            } else if (action instanceof Action.Fill fill) {
                check(fill.entry(), i);
            }
        }
    }

    private void check(Entry entry, int index) {
        if (entry instanceof Entry.Secret secret && !config.allows(secret.reference())) {
            throw new CodedException(
                            GatewayError.SECRET_FORBIDDEN,
                            "the configuration does not allow " + secret.reference() + " to be typed")
                    .with("where", "/actions/" + index + "/secret")
                    .with("found", secret.reference())
                    .with("expected", config.allow())
                    .hint("Add it to secrets.allow, or use a variable whose name starts with GATE3270_SECRET_.");
        }
    }

    @Override
    public String resolve(String reference) {
        if (!config.allows(reference)) {
            throw new CodedException(
                    GatewayError.SECRET_FORBIDDEN, "the configuration does not allow " + reference + " to be typed");
        }
        return reference.startsWith("env:") ? variable(reference) : file(reference);
    }

    private String variable(String reference) {
        String value = environment.get(reference.substring("env:".length()));
        if (value == null) {
            throw unavailable(reference, "the gateway's environment has no such variable");
        }
        return value;
    }

    /** The first line of the file: editors add a line end that nobody wants typed. */
    private static String file(String reference) {
        Path path = Path.of(reference.substring("file:".length())).normalize();
        if (!reference.equals("file:" + path)) {
            throw unavailable(reference, "the path is not in its plain form (expected: file:" + path + ")");
        }
        try {
            if (Files.size(path) > MAX_BYTES) {
                throw unavailable(reference, "the file exceeds " + MAX_BYTES + " bytes");
            }
            return Files.readString(path).lines().findFirst().orElse("");
        } catch (IOException e) {
            throw unavailable(reference, "the file cannot be read");
        }
    }

    private static CodedException unavailable(String reference, String why) {
        return new CodedException(SessionError.SECRET_UNAVAILABLE, "secret " + reference + ": " + why)
                .with("found", reference);
    }
}
