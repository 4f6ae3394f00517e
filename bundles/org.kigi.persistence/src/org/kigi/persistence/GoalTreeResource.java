package org.kigi.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.kigi.core.Language;
import org.kigi.model.goaltree.GoalTree;

/**
 * A goal tree file in an EMF resource set, read and written exactly as by {@link XmiGoalStore}, whatever the load and save options
 * say. Elements are found by their ids. A file that cannot be read leaves the resource empty, and an empty resource cannot be saved,
 * so that a damaged file is never overwritten. Failures are {@link IOException}s caused by an {@link UnreadableModelException} or an
 * {@link UnwritableModelException}; {@link UnreadableModelException#in} finds it. A resource with a {@code file:} address is replaced
 * in one step; others are written through the resource set only after all bytes are known and only when they differ.
 */
public final class GoalTreeResource extends ResourceImpl {

    /** What {@link Resource#getErrors()} holds after a failed load. */
    private record Problem(String getMessage, String getLocation, int getLine, int getColumn) implements Resource.Diagnostic {
    }

    /** A resource at that address, not yet loaded. */
    public GoalTreeResource(URI uri) {
        super(uri);
        setIntrinsicIDToEObjectMap(new HashMap<>());
    }

    @Override
    protected void doLoad(InputStream in, Map<?, ?> options) throws IOException {
        try {
            getContents().add(GoalTreeReader.read(in.readNBytes(Limits.BYTES + 1), name()));
        } catch (UnreadableModelException e) {
            getErrors().add(new Problem(e.message(Language.EN), e.file(), e.line(), e.column()));
            throw new IOWrappedException(e);
        }
    }

    @Override
    public void save(Map<?, ?> options) throws IOException {
        URI place = getURIConverter().normalize(getURI());
        if (!place.isFile()) {
            Map<Object, Object> completely = new HashMap<>(options == null ? Map.of() : options);
            completely.put(OPTION_SAVE_ONLY_IF_CHANGED, OPTION_SAVE_ONLY_IF_CHANGED_MEMORY_BUFFER);
            super.save(completely);
            return;
        }
        try {
            GoalFiles.write(Path.of(place.toFileString()), bytes(), new SafeFiles());
        } catch (UnwritableModelException e) {
            throw new IOWrappedException(e);
        }
        setModified(false);
    }

    @Override
    protected void doSave(OutputStream out, Map<?, ?> options) throws IOException {
        try {
            out.write(bytes());
        } catch (UnwritableModelException e) {
            throw new IOWrappedException(e);
        }
    }

    private byte[] bytes() throws UnwritableModelException {
        if (getContents().size() == 1 && getContents().getFirst() instanceof GoalTree tree) {
            return GoalTreeWriter.write(tree, name());
        }
        throw new UnwritableModelException(name(), UnwritableModelException.Reason.NOT_ONE_TREE, null, null);
    }

    private String name() {
        return uri.isFile() ? uri.toFileString() : uri.isPlatformResource() ? uri.toPlatformString(true) : uri.toString();
    }
}
