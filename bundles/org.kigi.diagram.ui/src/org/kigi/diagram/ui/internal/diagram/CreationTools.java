package org.kigi.diagram.ui.internal.diagram;

import org.eclipse.gef.Tool;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.eclipse.gef.tools.CreationTool;
import org.kigi.diagram.PaletteTool;

/** Makes GEF's tools out of those of the specification. */
final class CreationTools {

    private CreationTools() {
    }

    /** Makes the tool. The gestures are told the command of each creation once it has been executed. */
    static Tool of(PaletteTool tool, Gestures gestures) {
        CreationFactory factory = new Template(tool);
        return switch (tool.kind()) {
            case NODE -> new CreationTool(factory) {
                @Override
                protected void performCreation(int button) {
                    Command command = getCurrentCommand();
                    executeCurrentCommand();
                    gestures.created(tool, command);
                }
            };
            case EDGE -> new ConnectionCreationTool(factory) {
                @Override
                protected void executeCommand(Command command) {
                    super.executeCommand(command);
                    gestures.created(tool, command);
                }
            };
        };
    }

    /** Gives the requests of GEF the tool; the element itself is made by the tool's own command. */
    record Template(PaletteTool tool) implements CreationFactory {

        @Override
        public Object getNewObject() {
            return tool;
        }

        @Override
        public Object getObjectType() {
            return tool;
        }
    }
}
