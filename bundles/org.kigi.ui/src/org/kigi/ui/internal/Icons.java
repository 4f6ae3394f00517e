package org.kigi.ui.internal;

import java.net.URI;
import java.net.URL;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;
import org.kigi.evaluation.Status.Light;
import org.kigi.validation.Severity;

/** The icons of the workbench; the images live as long as the resource manager that is given. */
public record Icons(ResourceManager resources) {
    private static final String OWN = "platform:/plugin/org.kigi.ui/icons/";
    private static final String TYPES = "platform:/plugin/org.kigi.model.edit/icons/full/obj16/";

    /** The icon of a class of the model. */
    public Image type(EClass type) {
        return resources.get(typeIcon(type));
    }

    /** The icon of a class of the model, marked with the severity of what was found; null marks nothing. */
    public Image type(EClass type, Severity worst) {
        return resources.get(marked(typeIcon(type), worst));
    }

    /** An icon of this bundle by its file name without extension. */
    public Image own(String name) {
        return resources.get(icon(name));
    }

    /** An icon of this bundle, marked with the severity of what was found; null marks nothing. */
    public Image own(String name, Severity worst) {
        return resources.get(marked(icon(name), worst));
    }

    /** The colour of a status as a dot. */
    public Image light(Light light) {
        return own("light_" + light.name().toLowerCase(Locale.ROOT));
    }

    public Image severity(Severity severity) {
        return resources.get(icon(severity));
    }

    /** The icon of a severity. */
    public static ImageDescriptor icon(Severity severity) {
        return icon(switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        });
    }

    /** An icon of this bundle by its file name without extension. */
    public static ImageDescriptor icon(String name) {
        return at(OWN + name);
    }

    private static ImageDescriptor typeIcon(EClass type) {
        return at(TYPES + type.getName());
    }

    private static ImageDescriptor at(String place) {
        try {
            URL url = URI.create(place + ".svg").toURL();
            return ImageDescriptor.createFromURL(url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImageDescriptor marked(ImageDescriptor icon, Severity worst) {
        if (worst == null || worst == Severity.INFO) {
            return icon;
        }
        return new DecorationOverlayIcon(icon, icon(worst == Severity.ERROR ? "error_overlay" : "warning_overlay"),
            IDecoration.BOTTOM_LEFT);
    }
}
