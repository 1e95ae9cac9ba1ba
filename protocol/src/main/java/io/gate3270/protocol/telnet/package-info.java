/**
 * Telnet as bytes in, calls out, for both ends of a connection. Nothing here knows sockets, threads or 3270.
 *
 * <pre>
 *   DATA --IAC--> COMMAND --IAC--------------------------------> DATA   (one 0xFF of data)
 *                    |----WILL/WONT/DO/DONT--> OPTION ----------> DATA
 *                    |----SB--> SUB_OPTION --> SUB --IAC--> SUB_COMMAND --SE--> DATA
 *                    `----EOR, NOP, AYT ...---------------------> DATA
 * </pre>
 *
 * <p>{@link io.gate3270.protocol.telnet.TelnetParser} hears bytes, {@link io.gate3270.protocol.telnet.OptionNegotiation} keeps
 * what is in force, {@link io.gate3270.protocol.telnet.TelnetWriter} composes what is said. All three belong to one thread. What an
 * option means (terminal types, records, TLS) is the business of the engines above.
 */
@NullMarked
package io.gate3270.protocol.telnet;

import org.jspecify.annotations.NullMarked;
