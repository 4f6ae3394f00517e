package org.kigi.ui.internal.problems;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.Identified;
import org.kigi.validation.Category;
import org.kigi.validation.Finding;
import org.kigi.validation.Severity;

/** One line of the Problems view: something that was found on a goal tree of the workspace, or a file that cannot be read. */
sealed interface Problem extends IAdaptable {

    IFile file();

    Severity severity();

    Category category();

    String message(Language language);

    /** The name of what is wrong; empty for a file. */
    String title(Language language);

    /** The element that the problem is about, by its name. */
    String place(Language language);

    Optional<Finding> finding();

    /** A finding. */
    record Found(IFile file, Finding found) implements Problem {

        @Override
        public Severity severity() {
            return found.severity();
        }

        @Override
        public Category category() {
            return found.rule().category();
        }

        @Override
        public String message(Language language) {
            return found.message(language);
        }

        @Override
        public String title(Language language) {
            return found.rule().title(language);
        }

        @Override
        public String place(Language language) {
            return element().map(element -> Names.of(element, language)).orElse("");
        }

        @Override
        public Optional<Finding> finding() {
            return Optional.of(found);
        }

        private Optional<Element> element() {
            EObject object = found.element();
            while (object != null && !(object instanceof Element)) {
                object = object.eContainer();
            }
            return Optional.ofNullable((Element) object);
        }

        /** Answers the element, so that the rest of the window can follow what is selected here. */
        @Override
        public <T> T getAdapter(Class<T> type) {
            return type == EObject.class || type == Identified.class ? type.cast(found.element()) : type == IFile.class ? type.cast(file)
                : null;
        }
    }

    /** A file that cannot be read. @param line from 1, or 0 if the whole file is meant */
    record Unreadable(IFile file, String message, int line) implements Problem {

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public Category category() {
            return Category.STRUCTURE;
        }

        @Override
        public String message(Language language) {
            return message;
        }

        @Override
        public String title(Language language) {
            return "";
        }

        @Override
        public String place(Language language) {
            return file.getName();
        }

        @Override
        public Optional<Finding> finding() {
            return Optional.empty();
        }

        @Override
        public <T> T getAdapter(Class<T> type) {
            return type == IFile.class ? type.cast(file) : null;
        }
    }
}
