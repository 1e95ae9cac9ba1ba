/**
 * The API described as OpenAPI 3.1, made from the same table that routes and authorises; nothing is written twice.
 */
@NullMarked
package io.gate3270.gateway.openapi;

import org.jspecify.annotations.NullMarked;
