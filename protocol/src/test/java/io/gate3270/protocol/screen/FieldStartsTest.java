package io.gate3270.protocol.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldStartsTest {
    @Test
    void findsTheOnlyStartFromEverywhere() {
        for (int size : new int[] {1, 63, 64, 65, 1920, 9920, 16384}) {
            for (int start : new int[] {0, size / 2, size - 1}) {
                FieldStarts starts = new FieldStarts(size);
                starts.add(start);
                for (int position = 0; position < size; position++) {
                    assertThat(starts.governing(position)).isEqualTo(start);
                    assertThat(starts.after(position)).isEqualTo(start);
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void behavesAsASortedSetDoes(long seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(10_000);
        FieldStarts starts = new FieldStarts(size);
        TreeSet<Integer> model = new TreeSet<>();
        for (int i = 0; i < 4_000; i++) {
            change(random, size, starts, model);
            int position = random.nextInt(size);
            assertThat(starts.at(position)).isEqualTo(model.contains(position));
            assertThat(starts.isEmpty()).isEqualTo(model.isEmpty());
            assertThat(starts.ceiling(position)).isEqualTo(or(model.ceiling(position), -1));
            assertThat(starts.floor(position)).isEqualTo(or(model.floor(position), -1));
            int first = model.isEmpty() ? -1 : model.first();
            int last = model.isEmpty() ? -1 : model.last();
            assertThat(starts.after(position)).isEqualTo(or(model.higher(position), first));
            assertThat(starts.governing(position)).isEqualTo(or(model.floor(position), last));
        }
    }

    private static void change(Random random, int size, FieldStarts starts, TreeSet<Integer> model) {
        int from = random.nextInt(size);
        switch (random.nextInt(20)) {
            case 0 -> {
                starts.clear();
                model.clear();
            }
            case 1, 2, 3, 4, 5 -> {
                int to = Math.min(size, from + random.nextInt(200));
                starts.removeRange(from, to);
                model.subSet(from, to).clear();
            }
            default -> {
                starts.add(from);
                model.add(from);
            }
        }
    }

    private static int or(Integer found, int otherwise) {
        return found == null ? otherwise : found;
    }
}
