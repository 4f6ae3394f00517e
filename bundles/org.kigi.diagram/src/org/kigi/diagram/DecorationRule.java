package org.kigi.diagram;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;

/** When a node is decorated, and with what. {@code layer} is null for the default layer, {@code domain} for every type. */
record DecorationRule(String layer, EClass domain, Expression precondition, Expression image, Expression tooltip,
        Decoration.Position position, Images images) {

    /** The decoration of the scope's element, if it has it; a picture that is not there is a problem of the scope. */
    Optional<Decoration> on(Scope scope, Consumer<String> missing) {
        if (domain != null && !domain.isInstance(scope.self()) || precondition != null && !precondition.flag(scope)) {
            return Optional.empty();
        }
        String path = image.text(scope);
        Optional<NodeImage> picture = path.isEmpty() ? Optional.empty() : images.at(path);
        if (picture.isEmpty() && !path.isEmpty()) {
            missing.accept(path);
        }
        return picture.map(p -> new Decoration(p, position, tooltip == null ? "" : tooltip.text(scope)));
    }
}
