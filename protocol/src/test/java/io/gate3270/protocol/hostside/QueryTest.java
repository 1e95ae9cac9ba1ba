package io.gate3270.protocol.hostside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
    private static final String USABLE_AREA = "001781810100005000" + "2b01000a02e50002006f090c0d70";
    private static final String COLOR = "0008818600" + "02f1f1";
    private static final String HIGHLIGHTING = "000b8187" + "03f1f1f2f2f4f4";
    private static final String REPLY_MODES = "00078188000102";
    private static final String RPQ = "001181a1" + "00000000" + "00000000" + "05a7f3f2f7";
    private static final String IMPLICIT = "001181a600000b0100005000180050" + "0020";

    private static TerminalTraits read(String hex) {
        byte[] fields = HexFormat.of().parseHex(hex);
        return QueryReplyReader.read(fields, 0, fields.length);
    }

    @Test
    void asksWithTheFieldsOfTheManual() {
        RecordingHost host = new RecordingHost(HostConfig.DEFAULT.classic());
        host.session.connected(false);
        host.hears("fffb18fffa180049424d2d333237392d322d45fff0fffb19fffd19fffb00fffd00");
        host.session.query();
        assertThat(host.sent()).isEqualTo("f3000501ffff02ffef");
        host.session.queryList(0x81, 0xA1);
        assertThat(host.sent()).isEqualTo("f3000801ffff030081a1ffef");
        host.session.readBuffer();
        host.session.readModified();
        host.session.readModifiedAll();
        assertThat(host.sent()).isEqualTo("f2ffeff6ffef6effef");
        host.hears("88" + IMPLICIT + "ffef" + "88000501ffff02" + "ffef");
        assertThat(host.events.subList(2, 4)).containsExactly("replies 32x80", "structured 000501ff02");
    }

    @Test
    void readsTheSizeFromTheImplicitPartitionOrElseTheUsableArea() {
        assertThat(read(USABLE_AREA).rows()).isEqualTo(43);
        assertThat(read(USABLE_AREA).cols()).isEqualTo(80);
        assertThat(read(USABLE_AREA + IMPLICIT).rows()).isEqualTo(32);
        assertThat(read(HIGHLIGHTING).rows()).isZero();
    }

    @Test
    void readsWhatTheTerminalShows() {
        TerminalTraits traits = read(COLOR + HIGHLIGHTING + REPLY_MODES + RPQ);
        assertThat(traits.colors()).containsExactlyInAnyOrder(0xF1);
        assertThat(traits.highlightings()).containsExactlyInAnyOrder(0xF1, 0xF2, 0xF4);
        assertThat(traits.replyModes()).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(traits.rpqNames()).hasToString("a7f3f2f7");
        assertThat(traits.answered(0x86)).isTrue();
        assertThat(traits.answered(0x95)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0003818100", "000081", "001081810101", "0005"})
    void locatesBadLengths(String hex) {
        assertThatThrownBy(() -> read(hex)).hasMessageContaining("G3270-2201").hasMessageContaining("expected");
    }

    @Test
    void readsABuffer() {
        byte[] record = HexFormat.of().parseHex("7d40c1" + "1d60" + "c1c2" + "2902c0e842f2" + "2842f4" + "08a3" + "00");
        BufferImage image = BufferImage.decode(record, 0, record.length);
        assertThat(image.codes()).hasToString("1dc1c21da300");
        assertThat(image.cursor()).isEqualTo(1);
        assertThat(image.attributes())
                .extracting(BufferImage.Attribute::address)
                .containsExactly(0, 3);
        assertThat(image.attributes().get(0).bits()).isEqualTo(0x20);
        assertThat(image.attributes().get(1).pairs()).hasToString("42f2");
    }
}
