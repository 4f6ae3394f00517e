package org.kigi.diagram.ui.edit;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.kigi.core.Language;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoaltreePackage.Literals;

/**
 * Renames an element in the language of its reader. In Japanese that is the Japanese name where there is one, and also where a
 * Japanese name is given to an element with an English name, which it keeps; in every other case it is the name.
 */
public final class RenameElement {

    private RenameElement() {
    }

    /** Returns the command; it cannot be executed when the name is blank or is the name already. Line breaks become blanks. */
    public static Command command(EditingDomain domain, Element element, String name, Language language) {
        String line = name == null ? "" : name.strip().replaceAll("\\s*\\R\\s*", " ");
        EAttribute feature = feature(element, line, language);
        if (line.isEmpty() || line.equals(element.eGet(feature))) {
            return UnexecutableCommand.INSTANCE;
        }
        return SetCommand.create(domain, element, feature, line);
    }

    /** Returns the name to start from when the element is renamed: what a reader of the language sees, or nothing when it has no name. */
    public static String current(Element element, Language language) {
        String japanese = element.getNameJa();
        String shown = language == Language.JA && japanese != null && !japanese.isBlank() ? japanese : element.getName();
        return shown == null ? "" : shown;
    }

    private static EAttribute feature(Element element, String name, Language language) {
        if (language != Language.JA) {
            return Literals.ELEMENT__NAME;
        }
        String japanese = element.getNameJa();
        String present = element.getName();
        boolean translates = present != null && !present.isBlank() && !isJapanese(present) && isJapanese(name);
        return translates || japanese != null && !japanese.isBlank() ? Literals.ELEMENT__NAME_JA : Literals.ELEMENT__NAME;
    }

    private static boolean isJapanese(String text) {
        return text.codePoints().mapToObj(Character.UnicodeScript::of).anyMatch(script -> script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA || script == Character.UnicodeScript.HAN);
    }
}
