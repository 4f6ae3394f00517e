package org.kigi.persistence.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kigi.core.Elements;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.Person;
import org.kigi.persistence.GoalTreeResource;
import org.kigi.persistence.GoalTreeResourceFactory;
import org.kigi.persistence.UnreadableModelException;
import org.kigi.persistence.UnwritableModelException;
import org.kigi.persistence.XmiGoalStore;

/** The same files through EMF's resources, as the workbench and Sirius use them. */
class GoalTreeResourceTest {
    private static final URI ELSEWHERE = URI.createURI("memory:/strategy.kigi");

    private final ResourceSet resources = new ResourceSetImpl();
    private Path file;

    @BeforeEach
    void copyFile(@TempDir Path folder) throws IOException {
        file = folder.resolve("strategy.kigi");
        Files.copy(Trees.SMALL, file, StandardCopyOption.REPLACE_EXISTING);
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put(XmiGoalStore.EXTENSION, new GoalTreeResourceFactory());
    }

    @Test
    void loadsTheSameTreeAsTheStore() throws Exception {
        SavingProperties.assertEqual(Trees.small(), tree(load()));
    }

    @Test
    void findsElementsByIdAlsoAfterChanges() {
        GoalTree tree = tree(load());
        KGI sales = tree.getKgis().getFirst();
        assertEquals(sales.getId(), EcoreUtil.getURI(sales).fragment());
        assertSame(sales, tree.eResource().getEObject(sales.getId()));

        Person person = Elements.create(Person.class);
        tree.getPeople().add(person);
        assertSame(person, tree.eResource().getEObject(person.getId()));
        tree.getPeople().remove(person);
        assertNull(tree.eResource().getEObject(person.getId()));
    }

    @Test
    void savesTheSameBytesAsTheStore() throws Exception {
        Resource resource = load();
        tree(resource).setName("Other");
        resource.save(Map.of());
        assertArrayEquals(new XmiGoalStore().toBytes(tree(resource)), Files.readAllBytes(file));
        assertFalse(resource.isModified());
    }

    @Test
    void savingAnUnchangedFileDoesNotTouchIt() throws Exception {
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Resource resource = load();
        Files.setLastModifiedTime(file, longAgo);
        resource.save(null);
        assertEquals(longAgo, Files.getLastModifiedTime(file));
    }

    @Test
    void reportsADamagedFileWithItsPlaceAndNeverOverwritesIt() throws Exception {
        byte[] damaged = Files.readAllBytes(Path.of("fixtures", "bad", "bad-date.kigi"));
        Files.write(file, damaged);

        WrappedException e = assertThrows(WrappedException.class, this::load);

        UnreadableModelException reason = UnreadableModelException.in(e).orElseThrow();
        assertEquals("15:7", reason.line() + ":" + reason.column());
        assertEquals(file.toString(), reason.file());
        Resource resource = resources.getResource(uri(), false);
        Resource.Diagnostic error = resource.getErrors().getFirst();
        assertEquals("15:7 " + reason.getMessage(), error.getLine() + ":" + error.getColumn() + " " + error.getMessage());
        IOException refused = assertThrows(IOException.class, () -> resource.save(null));
        assertEquals(UnwritableModelException.Reason.NOT_ONE_TREE, UnwritableModelException.in(refused).orElseThrow().kind());
        assertArrayEquals(damaged, Files.readAllBytes(file));
    }

    @Test
    void aFailedSaveLeavesTheOldFileIntact() throws Exception {
        Resource resource = load();
        tree(resource).setName("a\u0000");
        IOException e = assertThrows(IOException.class, () -> resource.save(null));
        assertEquals(UnwritableModelException.Reason.BAD_CHARACTER, UnwritableModelException.in(e).orElseThrow().kind());
        assertArrayEquals(Files.readAllBytes(Trees.SMALL), Files.readAllBytes(file));
    }

    @Test
    void opensAnotherPlaceForWritingOnlyWhenAllBytesAreKnownAndDiffer() throws Exception {
        Memory memory = new Memory(Files.readAllBytes(file));
        resources.getURIConverter().getURIHandlers().addFirst(memory);
        Resource resource = resources.getResource(ELSEWHERE, true);

        resource.save(null);
        assertEquals(0, memory.writes);

        tree(resource).setName("a\u0000");
        assertThrows(IOException.class, () -> resource.save(null));
        assertEquals(0, memory.writes);

        tree(resource).setName("Other");
        resource.save(null);
        assertEquals(1, memory.writes);
        assertArrayEquals(new XmiGoalStore().toBytes(tree(resource)), memory.content);
    }

    @Test
    void readsAndWritesTheFileThatTheResourceSetMapsTheAddressTo() throws Exception {
        resources.getURIConverter().getURIMap().put(ELSEWHERE, uri());
        Resource resource = resources.getResource(ELSEWHERE, true);
        tree(resource).setName("Other");
        resource.save(null);
        assertEquals("Other", new XmiGoalStore().load(file).getName());
    }

    @Test
    void loadOptionsCannotOpenTheClosedWorld() throws Exception {
        Files.copy(Path.of("fixtures", "bad", "unknown-attribute.kigi"), file, StandardCopyOption.REPLACE_EXISTING);
        resources.getLoadOptions().put("RECORD_UNKNOWN_FEATURE", true);
        resources.getLoadOptions().put("PARSER_FEATURES", Map.of("http://apache.org/xml/features/disallow-doctype-decl", false));
        assertThrows(WrappedException.class, this::load);
        assertInstanceOf(GoalTreeResource.class, resources.getResource(uri(), false));
        assertTrue(resources.getResource(uri(), false).getContents().isEmpty());
    }

    private Resource load() {
        return resources.getResource(uri(), true);
    }

    private URI uri() {
        return URI.createFileURI(file.toString());
    }

    private static GoalTree tree(Resource resource) {
        return (GoalTree) resource.getContents().getFirst();
    }

    /** A place that is not a file, such as the workspace. */
    private static final class Memory extends URIHandlerImpl {
        private byte[] content;
        private int writes;

        Memory(byte[] content) {
            this.content = content;
        }

        @Override
        public boolean canHandle(URI uri) {
            return uri.equals(ELSEWHERE);
        }

        @Override
        public InputStream createInputStream(URI uri, Map<?, ?> options) {
            return new ByteArrayInputStream(content);
        }

        @Override
        public OutputStream createOutputStream(URI uri, Map<?, ?> options) {
            writes++;
            return new ByteArrayOutputStream() {
                @Override
                public void close() {
                    content = toByteArray();
                }
            };
        }
    }
}
