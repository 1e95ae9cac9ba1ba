package io.gate3270.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gate3270.gateway.auth.Permission;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {
    private final RouteTable table =
            table("GET /a", "POST /a", "GET /a/{id}", "DELETE /a/{id}", "GET /a/all", "GET /a/{id}/b/{name}");

    @Test
    void findsRoutesByPathAndMethod() {
        RouteTable.Place place = table.at("/a/1/b/2");

        assertThat(place.route("GET").path()).isEqualTo("/a/{id}/b/{name}");
        assertThat(place.parameters(place.route("GET")))
                .containsEntry("id", "1")
                .containsEntry("name", "2");
        assertThat(table.at("/a").route("POST").method()).isEqualTo(Method.POST);
    }

    @Test
    void prefersAFixedSegmentToAParameter() {
        assertThat(table.at("/a/all").route("GET").path()).isEqualTo("/a/all");
        assertThat(table.at("/a/any").route("GET").path()).isEqualTo("/a/{id}");
    }

    @Test
    void answersHeadWithGet() {
        assertThat(table.at("/a").route("HEAD").method()).isEqualTo(Method.GET);
        assertThat(table.at("/a").allow()).isEqualTo("GET, HEAD, OPTIONS, POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/b", "/a/", "/a/1/", "/a//b/2", "/a/1/b", "/A", "/a/1/b/2/c"})
    void hasNothingElse(String path) {
        assertThatThrownBy(() -> table.at(path)).hasMessageContaining("G3270-5101");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "TRACE", "get", "BREW"})
    void allowsNoOtherMethod(String method) {
        assertThatThrownBy(() -> table.at("/a").route(method))
                .hasMessageContaining("G3270-5102")
                .hasMessageContaining("GET, HEAD, OPTIONS, POST");
    }

    @Test
    void refusesTwoRoutesForOneRequest() {
        assertThatThrownBy(() -> table("GET /a/{id}", "GET /a/{name}"))
                .hasMessageContaining("two routes for GET /a/{name}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "/a/", ""})
    void refusesPathsThatNoRequestCanHave(String path) {
        assertThatThrownBy(() -> table("GET " + path)).isInstanceOf(IllegalArgumentException.class);
    }

    private static RouteTable table(String... lines) {
        List<Route> routes = Arrays.stream(lines)
                .map(line -> line.split(" ", 2))
                .map(line -> new Route(
                        Method.valueOf(line[0]),
                        line[1],
                        Permission.OPEN,
                        "For tests",
                        Operation.answering(204, ""),
                        request -> Response.empty(204).now()))
                .toList();
        return new RouteTable(routes);
    }
}
