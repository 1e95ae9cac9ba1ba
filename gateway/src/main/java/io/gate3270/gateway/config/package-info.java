/**
 * What an operator may set: one record a section, each with its names, defaults, ranges and words in one file.
 *
 * <p>Reading finds all mistakes at once, each with its line and column, and corrects none.
 */
@NullMarked
package io.gate3270.gateway.config;

import org.jspecify.annotations.NullMarked;
