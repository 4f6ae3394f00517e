package org.kigi.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.kigi.persistence.UnreadableModelException;
import org.kigi.persistence.UnwritableModelException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Opens a file from disk (in the page cache) and saves a tree to memory, with which the disk's own speed plays no part. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class GoalFileBenchmark {
    /** The seed of every tree. */
    static final long SEED = 20260401L;

    /** A file to open. */
    @State(Scope.Benchmark)
    public static class SavedFile {
        @Param({"1000", "10000", "100000"})
        public int elements;
        @Param
        public Peer peer;
        private Path file;

        @Setup
        public void save() throws IOException, UnwritableModelException {
            file = Files.createTempFile("strategy", ".kigi");
            Files.write(file, peer.saving(SyntheticStrategy.ofSize(elements, SEED)).save());
        }

        @TearDown
        public void delete() throws IOException {
            Files.delete(file);
        }
    }

    /** A tree to save. */
    @State(Scope.Benchmark)
    public static class OpenTree {
        @Param({"1000", "10000", "100000"})
        public int elements;
        @Param
        public Peer peer;
        private Peer.Saving saving;

        @Setup
        public void create() {
            saving = peer.saving(SyntheticStrategy.ofSize(elements, SEED));
        }
    }

    @Benchmark
    public Object open(SavedFile state) throws IOException, UnreadableModelException {
        return state.peer.open(state.file);
    }

    @Benchmark
    public byte[] save(OpenTree state) throws IOException, UnwritableModelException {
        return state.saving.save();
    }
}
