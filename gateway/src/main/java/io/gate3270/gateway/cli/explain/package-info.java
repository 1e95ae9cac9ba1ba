/**
 * What there is between here and a host, found out by trying and told in plain words.
 *
 * <pre>
 *   HostProbe ──► Attempt, Attempt, ... ──► Explanation ──► SuitableSettings (YAML)
 *       │            ▲
 *       ▼            │ in words
 *   HostConnections ─┴─ TelnetTalks
 * </pre>
 */
@NullMarked
package io.gate3270.gateway.cli.explain;

import org.jspecify.annotations.NullMarked;
