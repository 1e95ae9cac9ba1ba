package io.gate3270.gateway.auth;

import java.util.EnumSet;
import java.util.Set;

/**
 * Somebody who makes requests.
 *
 * @param name how logs and audit call them
 * @param known false for somebody who said nothing about who they are
 * @param permissions what they may do
 */
public record Principal(String name, boolean known, Set<Permission> permissions) {
    /** Somebody who may use only what is open to all. */
    public static final Principal NOBODY = new Principal("nobody", false, Set.of());

    /** Freezes the permissions. */
    public Principal {
        permissions = Set.copyOf(permissions);
    }

    /** Anybody, where the configuration says that anybody may do everything. */
    public static Principal anonymous() {
        return new Principal("anonymous", false, EnumSet.allOf(Permission.class));
    }

    /** True if this caller may do what {@code needed} stands for. */
    public boolean holds(Permission needed) {
        return needed == Permission.OPEN || permissions.contains(needed);
    }
}
