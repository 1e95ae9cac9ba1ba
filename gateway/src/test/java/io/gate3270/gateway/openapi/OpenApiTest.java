package io.gate3270.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.gate3270.gateway.DeskHost;
import io.gate3270.gateway.GatewayLab;
import io.gate3270.gateway.document.DocumentReader;
import io.gate3270.gateway.document.FaultList;
import io.gate3270.gateway.document.Node;
import io.gate3270.gateway.http.Inbound;
import io.gate3270.gateway.http.Route;
import io.gate3270.gateway.shape.Shape;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description says what the gateway does: the same routes, references that lead somewhere, examples and answers of the described shapes. */
class OpenApiTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static GatewayLab lab;
    private static DeskHost host;
    private static JsonNode document;

    @BeforeAll
    static void open() {
        host = DeskHost.open();
        lab = GatewayLab.open();
        document = GatewayLab.json(lab.get("/openapi.json"));
    }

    @AfterAll
    static void close() {
        lab.close();
        host.close();
    }

    @Test
    void describesEveryRouteAndNoOther() {
        Set<String> described = new TreeSet<>();
        document.path("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method ->
                                described.add(method.toUpperCase(java.util.Locale.ROOT) + ' ' + path.getKey())));

        Set<String> routes = new TreeSet<>();
        lab.gateway().routes().forEach(route -> routes.add(route.method() + " " + route.path()));
        assertThat(described).isEqualTo(routes).contains("POST /api/v1/sessions/{id}/input", "GET /openapi.json");
    }

    @Test
    void refersToNothingThatIsNotThere() {
        List<String> references = new ArrayList<>();
        collect(document, "$ref", references);

        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void givesEachOperationWhatOpenApiAsksFor() {
        Set<String> ids = new TreeSet<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                JsonNode operation = method.getValue();
                assertThat(ids.add(operation.path("operationId").asString()))
                        .as(path.getKey())
                        .isTrue();
                assertThat(operation.path("summary").asString()).isNotBlank();
                assertThat(operation.path("responses").propertyNames()).isNotEmpty();
                operation
                        .path("responses")
                        .forEach(answer -> assertThat(answer.path("description").asString())
                                .isNotBlank());
                long pathParameters =
                        path.getKey().chars().filter(c -> c == '{').count();
                assertThat(operation
                                .path("parameters")
                                .valueStream()
                                .filter(p -> p.path("in").asString().equals("path")))
                        .hasSize((int) pathParameters);
            }
        }
        assertThat(document.path("openapi").asString()).isEqualTo("3.1.0");
    }

    @Test
    void hasExamplesThatTheRealShapesRead() {
        int examples = 0;
        for (Route route : lab.gateway().routes()) {
            Shape<?> shape = route.operation().body();
            if (shape != null) {
                assertThat(route.operation().examples()).as(route.path()).isNotEmpty();
                for (String example : route.operation().examples().values()) {
                    assertThat(faults(shape, example)).as(example).isEmpty();
                    examples++;
                }
            }
        }
        assertThat(examples).isGreaterThanOrEqualTo(8);
    }

    @Test
    void hasSchemasThatAreSchemas() {
        Schema metaSchema = SCHEMAS.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(document.at("/components/schemas").propertyNames())
                .contains("Screen", "Session", "Action", "Problem");
        document.at("/components/schemas")
                .properties()
                .forEach(schema -> assertThat(metaSchema.validate(schema.getValue()))
                        .as(schema.getKey())
                        .isEmpty());
    }

    @Test
    void hasExamplesThatTheSchemasAllow() {
        List<JsonNode> contents = new ArrayList<>();
        document.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    JsonNode content =
                            operation.path("requestBody").path("content").path("application/json");
                    if (!content.isMissingNode()) {
                        contents.add(content);
                    }
                }));

        assertThat(contents).hasSizeGreaterThanOrEqualTo(3);
        for (JsonNode content : contents) {
            for (JsonNode example : content.path("examples")) {
                assertThat(schema(content.path("schema")).validate(example.path("value")))
                        .as(example.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void hasSchemasThatRefuseWhatTheGatewayRefuses() {
        Schema input = schema(document.at(
                "/paths/~1api~1v1~1sessions~1{id}~1input/post/requestBody/content/application~1json/schema"));

        for (String body : List.of(
                "{}",
                "{\"actions\":[]}",
                "{\"actions\":[{\"type\":\"key\",\"key\":\"Entr\"}]}",
                "{\"actions\":[{\"type\":\"cursor\",\"row\":0}]}",
                "{\"actions\":[{\"type\":\"key\",\"key\":\"PF1\",\"more\":1}]}")) {
            assertThat(input.validate(JSON.readTree(body))).as(body).isNotEmpty();
        }
    }

    @Test
    void describesWhatIsReallyAnswered() {
        String session = lab.session(host.port());
        Map<String, HttpResponse<String>> answers = Map.of(
                "GET /api/v1/sessions/{id}", lab.get(session),
                "GET /api/v1/sessions", lab.get("/api/v1/sessions?fields=id,state,tls"),
                "GET /api/v1/sessions/{id}/screen", lab.get(session + "/screen?include=fields,cells"),
                "POST /api/v1/sessions/{id}/input",
                        lab.post(session + "/input", "{\"actions\":[{\"type\":\"key\",\"key\":\"Enter\"}]}"),
                "POST /api/v1/sessions/{id}/wait", lab.post(session + "/wait", "{\"condition\":{\"unlocked\":true}}"),
                "GET /health/live", lab.get("/health/live"),
                "GET /health/ready", lab.get("/health/ready"));
        for (Route route : lab.gateway().routes()) {
            HttpResponse<String> answer = answers.get(route.method() + " " + route.path());
            Shape<?> shape = route.operation().answer();
            if (answer != null && shape != null) {
                assertThat(answer.statusCode())
                        .as(answer.body())
                        .isEqualTo(route.operation().status());
                assertThat(faults(shape, answer.body())).as(route.path()).isEmpty();
                String pointer = "/paths/" + route.path().replace("/", "~1") + '/'
                        + route.method().lowerCase() + "/responses/" + answer.statusCode()
                        + "/content/application~1json/schema";
                assertThat(schema(document.at(pointer)).validate(GatewayLab.json(answer)))
                        .as(route.path())
                        .isEmpty();
            }
        }
    }

    @Test
    void describesProblems() {
        HttpResponse<String> refused = lab.post("/api/v1/sessions", "{\"prt\":1}");
        HttpResponse<String> conflict = lab.post(
                lab.session(host.port()) + "/input",
                "{\"actions\":[{\"type\":\"cursor\",\"offset\":0},{\"type\":\"text\",\"text\":\"A\"}]}");
        Schema problem = schema(JSON.createObjectNode().put("$ref", "#/components/schemas/Problem"));

        assertThat(problem.validate(GatewayLab.json(refused))).isEmpty();
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(problem.validate(GatewayLab.json(conflict))).isEmpty();
        assertThat(problem.validate(JSON.readTree("{\"code\":\"x\"}"))).isNotEmpty();
    }

    @Test
    void listsTheErrorsOfEachOperation() {
        JsonNode responses = document.at("/paths/~1api~1v1~1sessions~1{id}~1input/post/responses");

        assertThat(responses.propertyNames())
                .contains("200", "400", "401", "403", "404", "409", "412", "413", "415", "500", "503");
        assertThat(responses.path("412").path("description").asString()).contains("G3270-3401");
    }

    /** A schema that may refer to the document's components. */
    private static Schema schema(JsonNode schema) {
        ObjectNode whole = schema.deepCopy().asObject();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.set("components", document.path("components"));
        return SCHEMAS.getSchema(whole);
    }

    private static List<?> faults(Shape<?> shape, String json) {
        FaultList faults = Inbound.faults();
        Node node = DocumentReader.json().read(json.getBytes(StandardCharsets.UTF_8), faults);
        if (node != null) {
            shape.read(node, faults);
        }
        return faults.all();
    }

    private static void collect(JsonNode node, String name, List<String> into) {
        if (node.has(name)) {
            into.add(node.path(name).asString());
        }
        node.forEach(child -> collect(child, name, into));
    }
}
