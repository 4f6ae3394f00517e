package org.kigi.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The pictures of a specification. Sirius gives their place as {@code /project/folder/file}; here the project is the bundle that the
 * specification is in, and files of other projects are not looked for.
 */
final class Images {

    private static final int LARGEST = 4 << 20;

    private final String bundle;
    private final Map<String, Optional<NodeImage>> known = new HashMap<>();

    /** For a specification in a folder of the bundle. */
    Images(URL odesign) {
        String address = odesign.toExternalForm();
        bundle = address.substring(0, address.lastIndexOf('/', address.lastIndexOf('/') - 1) + 1);
    }

    /** The picture at a place, read once; empty where there is none that can be read. */
    Optional<NodeImage> at(String path) {
        return known.computeIfAbsent(path, this::read);
    }

    private Optional<NodeImage> read(String path) {
        String[] segments = path.strip().replaceFirst("^/", "").split("/", 2);
        if (segments.length < 2 || path.contains("..") || path.contains(":")) {
            return Optional.empty();
        }
        try (InputStream in = URI.create(bundle + segments[1].replace(" ", "%20")).toURL().openStream()) {
            byte[] data = in.readNBytes(LARGEST + 1);
            return data.length > LARGEST ? Optional.empty() : Optional.of(NodeImage.read(path, data));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
