package org.kigi.diagram.ui.internal;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.model.goaltree.Decision;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoaltreePackage;
import org.kigi.model.goaltree.Influence;
import org.kigi.model.goaltree.ScenarioOverride;
import org.kigi.model.goaltree.Waiver;
import org.kigi.model.goaltree.provider.GoaltreeItemProviderAdapterFactory;

/** Names the elements of a tree and gives them the icons of their item providers. */
public final class ElementLabels extends LabelProvider {

    private final Language language;
    private final AdapterFactory adapterFactory;
    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    public ElementLabels(AdapterFactory adapterFactory, Language language) {
        this.adapterFactory = adapterFactory;
        this.language = language;
    }

    @Override
    public String getText(Object object) {
        return switch (object) {
            case Element element -> Names.of(element, language);
            case Influence influence -> name(influence.getSource()) + " → " + name(influence.getTarget());
            case ScenarioOverride override -> name(override.getIndicator());
            case Decision decision when decision.getStatement() != null -> decision.getStatement();
            case Waiver waiver -> waiver.getRule() + " – " + name(waiver.getElement());
            case EObject other -> Names.typeName(other.eClass(), language);
            default -> String.valueOf(object);
        };
    }

    private String name(Element element) {
        return element == null ? "?" : Names.of(element, language);
    }

    @Override
    public Image getImage(Object object) {
        return object instanceof EObject element ? icon(adapterFactory, element).map(images::create).orElse(null) : null;
    }

    /** Returns the type of element whose name, in any case, is at the end of a text. */
    public static Optional<EClass> typeAtEndOf(String text) {
        String end = text.toLowerCase(Locale.ROOT);
        return GoaltreePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && end.endsWith(type.getName().toLowerCase(Locale.ROOT))).findFirst();
    }

    /** Returns the icon of a type of element. */
    public static Optional<ImageDescriptor> icon(EClass type) {
        GoaltreeItemProviderAdapterFactory factory = new GoaltreeItemProviderAdapterFactory();
        Optional<ImageDescriptor> icon = icon(factory, Elements.create(type));
        factory.dispose();
        return icon;
    }

    private static Optional<ImageDescriptor> icon(AdapterFactory adapterFactory, EObject element) {
        return adapterFactory.adapt((Object) element, IItemLabelProvider.class) instanceof IItemLabelProvider provider
                && provider.getImage(element) instanceof URL url ? Optional.of(ImageDescriptor.createFromURL(sharp(url)))
                        : Optional.empty();
    }

    /** The drawing that lies beside each of the small bitmaps, which are all that EMF looks for. */
    private static URL sharp(URL bitmap) {
        try {
            return URI.create(bitmap.toString().replaceFirst("\\.gif$", ".svg")).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
