package io.gate3270.session.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gate3270.protocol.error.CodedException;
import io.gate3270.protocol.error.ErrorCode;
import io.gate3270.protocol.error.ProtocolError;
import io.gate3270.protocol.screen.ScreenField;
import io.gate3270.session.HostScreen;
import io.gate3270.session.SimulatedTimers;
import io.gate3270.session.error.SessionError;
import io.gate3270.session.settle.StagedScreen;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of {@link FieldChoice}, on a screen with everything that real ones have. */
class FieldFinderTest {
    private final StagedScreen stage = new StagedScreen(new SimulatedTimers());

    @BeforeEach
    void show() {
        stage.show(HostScreen.erase()
                .at(1, 1)
                .field(HostScreen.PROTECTED)
                .text("Customer   Transfer")
                .input(3, 1, "Customer  . . .", HostScreen.OPEN, 8)
                .input(4, 1, "Name :", HostScreen.OPEN, 20)
                .input(5, 1, "First name:", HostScreen.OPEN, 20)
                .input(6, 1, "New password ===>", HostScreen.HIDDEN, 8)
                .input(7, 1, "New password again", HostScreen.HIDDEN, 8)
                .input(8, 1, "From", HostScreen.OPEN, 5)
                .input(8, 40, "From", HostScreen.OPEN, 5)
                .at(10, 1)
                .field(HostScreen.PROTECTED)
                .text("Amount    Currency _")
                .field(HostScreen.NUMERIC)
                .at(10, 40)
                .field(HostScreen.PROTECTED)
                .at(12, 1)
                .field(HostScreen.PROTECTED)
                .text("No field after this"));
    }

    @ParameterizedTest
    @CsvSource({
        "Customer, 3, 18",
        "customer, 3, 18",
        "'  CUSTOMER . . . :', 3, 18",
        "Name, 4, 9",
        "first  name, 5, 14",
        "First, 5, 14",
        "New password, 6, 20",
        "New password again, 7, 21",
        "Currency, 10, 23",
        "Amount, 10, 23",
    })
    void aLabelLeadsToTheInputFieldAfterIt(String label, int row, int col) {
        ScreenField field = find(new FieldChoice.Label(label));
        assertThat(field.offset()).isEqualTo((row - 1) * 80 + col - 1);
    }

    @Test
    void aLabelBeforeTwoFieldsIsAmbiguousAndTheCandidatesAreNamed() {
        CodedException why = refusal(new FieldChoice.Label("From"));
        assertThat(why.code()).isEqualTo(SessionError.LABEL_AMBIGUOUS);
        assertThat(why.detail())
                .contains("label at row 8, column 2 -> field at row 8, column 7")
                .contains("label at row 8, column 41 -> field at row 8, column 46");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nam", "No field after this", "Password", "", " : ", "Cust omer"})
    void aLabelThatIsNotThereSaysWhichAre(String label) {
        CodedException why = refusal(new FieldChoice.Label(label));
        assertThat(why.code()).isEqualTo(SessionError.FIELD_NOT_FOUND);
        assertThat(why.hint()).contains("first name").contains("new password again");
    }

    @Test
    void aFieldIsFoundByAnyOfItsPositions() {
        assertThat(find(new FieldChoice.At(new Place.RowCol(4, 9))))
                .isEqualTo(find(new FieldChoice.At(new Place.RowCol(4, 20))));
        assertThat(find(new FieldChoice.At(new Place.Offset(3 * 80 + 8))).length())
                .isEqualTo(20);
    }

    @Test
    void aFieldIsFoundByItsIndex() {
        List<ScreenField> fields = stage.screen().fields();
        for (ScreenField field : fields) {
            if (!field.isProtected()) {
                assertThat(find(new FieldChoice.Index(field.index()))).isEqualTo(field);
            }
        }
        assertRefused(new FieldChoice.Index(fields.size()), SessionError.FIELD_NOT_FOUND);
        assertRefused(new FieldChoice.Index(-1), SessionError.FIELD_NOT_FOUND);
    }

    @Test
    void whatCannotBeTypedIntoIsRefused() {
        assertRefused(new FieldChoice.Index(0), ProtocolError.FIELD_PROTECTED);
        assertRefused(new FieldChoice.At(new Place.RowCol(1, 5)), ProtocolError.FIELD_PROTECTED);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "25, 1", "1, 0", "1, 81"})
    void positionsOutsideTheScreenAreRefused(int row, int col) {
        assertRefused(new FieldChoice.At(new Place.RowCol(row, col)), SessionError.POSITION_OUTSIDE);
    }

    @Test
    void anUnformattedScreenHasNoFields() {
        stage.show(HostScreen.erase().text("plain"));
        assertRefused(new FieldChoice.Label("plain"), SessionError.FIELD_NOT_FOUND);
    }

    @Test
    void aLabelAtTheTopMayBelongToTheFieldThatBeginsAtTheBottom() {
        stage.show(HostScreen.erase()
                .at(24, 80)
                .field(HostScreen.PROTECTED)
                .at(1, 1)
                .text("User")
                .field(HostScreen.OPEN)
                .at(1, 20)
                .field(HostScreen.PROTECTED));
        assertThat(find(new FieldChoice.Label("User")).offset()).isEqualTo(5);
    }

    private ScreenField find(FieldChoice choice) {
        return new FieldFinder(stage.screen()).find(choice);
    }

    private void assertRefused(FieldChoice choice, ErrorCode code) {
        assertThat(refusal(choice).code()).isEqualTo(code);
    }

    private CodedException refusal(FieldChoice choice) {
        FieldFinder finder = new FieldFinder(stage.screen());
        CodedException[] thrown = new CodedException[1];
        assertThatThrownBy(() -> finder.find(choice)).isInstanceOfSatisfying(CodedException.class, e -> thrown[0] = e);
        return thrown[0];
    }
}
