/**
 * Live sessions with 3270 hosts: the public handle.
 *
 * <pre>
 *   callers ──► Session ── submits ──► owner loop: Terminal, settling, waits ◄──► Link ◄──► host
 *                  ▲                        │
 *                  └─ snapshots, answers ◄──┘
 * </pre>
 *
 * <p>A session belongs to one event loop. Callers on any thread submit work and get a {@link java.util.concurrent.CompletionStage};
 * a bounded queue refuses with a code when it is full. What leaves the loop is immutable. Stages complete on the owner's thread: a
 * dependent that blocks or computes for long belongs on an executor of its own.
 *
 * <p>Not here: HTTP, JSON, users, storage.
 */
@NullMarked
package io.gate3270.session;

import org.jspecify.annotations.NullMarked;
