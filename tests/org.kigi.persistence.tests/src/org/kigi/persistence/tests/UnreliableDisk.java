package org.kigi.persistence.tests;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.kigi.persistence.Disk;

/** The real disk, on which one step fails or before one of which the program is killed. It takes a few bytes at a time. */
final class UnreliableDisk implements Disk {

    /** What becomes of the program: nothing that it does afterwards has an effect. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** A step that was taken; the path is that of the file, or of the folder. */
    record Step(String name, Path path) {
    }

    private final Disk disk = Disk.local();
    private final Random random;
    private final int last;
    private final boolean kills;
    private final List<Step> steps = new ArrayList<>();
    private boolean dead;

    private UnreliableDisk(long seed, int last, boolean kills) {
        random = new Random(seed);
        this.last = last;
        this.kills = kills;
    }

    /** A disk that works. */
    static UnreliableDisk reliable() {
        return new UnreliableDisk(0, Integer.MAX_VALUE, false);
    }

    /** A disk on which the step after so many fails, a write after some of its bytes. */
    static UnreliableDisk failingAfter(int steps, long seed) {
        return new UnreliableDisk(seed, steps, false);
    }

    /** A disk whose program is killed before the step after so many, during a write after some of its bytes. */
    static UnreliableDisk killingAfter(int steps, long seed) {
        return new UnreliableDisk(seed, steps, true);
    }

    /** What has been done, in its order; the step that failed is the last one, if one did. */
    List<Step> steps() {
        return steps;
    }

    private void step(String name, Path path) throws IOException {
        if (dead) {
            throw new Killed();
        }
        steps.add(new Step(name, path));
        if (steps.size() == last + 1) {
            if (kills) {
                dead = true;
                throw new Killed();
            }
            throw new IOException(name + " fails");
        }
    }

    @Override
    public NewFile create(Path file, boolean isPrivate) throws IOException {
        step("create", file);
        NewFile made = disk.create(file, isPrivate);
        return new NewFile() {

            @Override
            public void write(ByteBuffer rest) throws IOException {
                int end = rest.limit();
                try {
                    rest.limit(rest.position() + random.nextInt(Math.min(rest.remaining(), 4096) + 1));
                    made.write(rest);
                    step("write", file);
                    rest.limit(Math.min(end, rest.position() + 1 + random.nextInt(4096)));
                    made.write(rest);
                } finally {
                    rest.limit(end);
                }
            }

            @Override
            public void sync() throws IOException {
                step("sync", file);
                made.sync();
            }

            @Override
            public void close() {
                made.close();
            }
        };
    }

    @Override
    public void imitate(Path existing, Path fresh) throws IOException {
        step("imitate", fresh);
        disk.imitate(existing, fresh);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        step("rename", to);
        disk.rename(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        step("delete", file);
        disk.delete(file);
    }

    @Override
    public void sync(Path folder) throws IOException {
        step("sync folder", folder);
        disk.sync(folder);
    }
}
