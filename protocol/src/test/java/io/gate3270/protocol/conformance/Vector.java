package io.gate3270.protocol.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One recorded conversation. */
public record Vector(JsonNode json) {
    /** Its name. */
    public String id() {
        return json.path("id").asString();
    }

    /** What the terminal is: {@code model}, {@code color}, {@code codepage}, {@code altRows}, {@code altCols}, {@code oversize}. */
    public JsonNode term() {
        return json.path("term");
    }

    /** How they talk: {@code mode}, {@code functions}, {@code lu}, {@code lus}, {@code e_records}. */
    public JsonNode tn() {
        return json.path("tn");
    }

    /** True if the steps are telnet bytes instead of records. */
    public boolean raw() {
        return tn().path("mode").asString().equals("raw");
    }

    /** What happens, in order. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        json.path("steps").forEach(node -> steps.add(new Step(node)));
        return steps;
    }

    @Override
    public String toString() {
        return id();
    }

    /** One thing that happens, and what the client did then. */
    public record Step(JsonNode json) {
        /** {@code host}, {@code raw}, {@code key} or {@code hangup}. */
        public String what() {
            return json.path("do").asString();
        }

        /** True if this is to be compared: a key of the state, {@code ok} or {@code out}. */
        public boolean compares(String name) {
            return !lax().contains(name);
        }

        /** What is not to be compared. */
        public Set<String> lax() {
            Set<String> lax = new HashSet<>();
            json.path("lax").forEach(name -> lax.add(name.asString()));
            return lax;
        }

        /** A string of the step, empty if absent. */
        public String text(String name) {
            return json.path(name).asString("");
        }

        /** A number of the step, 0 if absent. */
        public int number(String name) {
            return json.path(name).asInt(0);
        }

        /** True if the operator's action must be accepted. */
        public boolean ok() {
            return json.path("ok").asBoolean();
        }

        /** The records and commands that the client must send, in order. */
        public List<JsonNode> out() {
            List<JsonNode> out = new ArrayList<>();
            json.path("out").forEach(out::add);
            return out;
        }

        /** The state afterwards; missing if not recorded. */
        public JsonNode state() {
            return json.path("state");
        }
    }
}
