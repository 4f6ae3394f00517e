package org.kigi.ui;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kigi.core.Language;
import org.kigi.model.goaltree.Identified;

/** A tab that another bundle adds below the properties, beside how the element stands. Registered as an OSGi service. */
public interface PropertiesTab {

    /** What stands on the tab. */
    String title(Language language);

    /** Makes the page for one view, which disposes its control. In the display's thread, as all calls of the page. */
    Page create(Composite parent);

    /** What is on the tab. */
    interface Page {

        Control control();

        /** Shows an element, or the same again after something in its tree has changed. What takes long is left until the control can be seen. */
        void show(Identified element);

        /** Tells whether something is still to come. */
        boolean isBusy();
    }
}
