/**
 * The REST resources of sessions: one class a resource, whose routes are rows of the table; what comes in is read by shapes, what goes out is
 * made here, member by member, and described beside it.
 *
 * <pre>
 *   SessionsResource   open, list, show, close         SessionKeys, SessionJson
 *   ScreenResource     read, long poll                 ScreenJson, CellsJson, render
 *   InputResource      type and press, wait            ActionKeys, ConditionKeys, SettleKeys
 * </pre>
 */
@NullMarked
package io.gate3270.gateway.api;

import org.jspecify.annotations.NullMarked;
