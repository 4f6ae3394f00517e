package org.kigi.app.tests.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kigi.app.tests.team.TeamFixture.edit;
import static org.kigi.app.tests.team.TeamFixture.indicator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kigi.app.tests.Workbench;
import org.kigi.core.Language;

/** What the team perspective asks, and what the explorer says behind the names of files. */
class TeamDialogsTest {

    private static final boolean IS_JAPANESE = Language.of(Locale.getDefault()) == Language.JA;
    private TeamFixture team;

    @BeforeEach
    void openPerspective() throws Exception {
        team = new TeamFixture();
        PlatformUI.getWorkbench().showPerspective("org.kigi.team.ui.perspective", Workbench.page().getWorkbenchWindow());
        Workbench.page().showView("org.kigi.team.ui.changes");
        Workbench.waitUntil("the project can be chosen", () -> projects().isPresent());
        Combo projects = projects().orElseThrow();
        projects.setText("team");
        projects.notifyListeners(SWT.Selection, new Event());
        Workbench.settle();
    }

    @AfterEach
    void close() throws Exception {
        team.close();
        PlatformUI.getWorkbench().showPerspective("org.kigi.app.perspective", Workbench.page().getWorkbenchWindow());
        Workbench.settle();
    }

    private static Optional<Combo> projects() {
        return Workbench.visible(Workbench.shell(), Combo.class).stream().filter(combo -> List.of(combo.getItems()).contains("team")).findFirst();
    }

    private static String word(String english, String japanese) {
        return IS_JAPANESE ? japanese : english;
    }

    private static Button button(Shell shell, String text) {
        return Workbench.visible(shell, Button.class).stream().filter(button -> button.getText().equals(text)).findFirst().orElseThrow(() -> new AssertionError(text));
    }

    private static void press(Shell shell, String text) {
        button(shell, text).notifyListeners(SWT.Selection, new Event());
    }

    private static Optional<Shell> dialog(String title) {
        return Stream.of(Workbench.shell().getDisplay().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst();
    }

    /** Does something in a dialog as soon as it is open; the dialog runs its own loop of events. */
    private static void inDialog(String title, Consumer<Shell> action) {
        Workbench.shell().getDisplay().timerExec(50, new Runnable() {
            private int tries = 200;

            @Override
            public void run() {
                Optional<Shell> found = dialog(title);
                if (found.isPresent()) {
                    action.accept(found.get());
                } else if (tries-- > 0) {
                    Workbench.shell().getDisplay().timerExec(50, this);
                }
            }
        });
    }

    @Test
    void aSharedProjectIsCopiedAndOpened() throws Exception {
        Path folder = Files.createTempDirectory("kigi-clone");
        String address = team.mine.sharing().address().orElseThrow();
        boolean[] enabled = new boolean[2];
        inDialog(word("Get a Shared Project", "共有プロジェクトの取得"), shell -> {
            enabled[0] = button(shell, "OK").isEnabled();
            List<Text> fields = Workbench.visible(shell, Text.class).stream().filter(field -> (field.getStyle() & SWT.READ_ONLY) == 0).toList();
            fields.get(0).setText(address);
            fields.get(1).setText(folder.resolve("copy").toString());
            enabled[1] = button(shell, "OK").isEnabled();
            press(shell, "OK");
        });
        press(Workbench.shell(), word("Get a Shared Project…", "共有プロジェクトを取得…"));
        Workbench.waitUntil("the project is open", () -> copy(folder).isPresent());

        assertEquals(List.of(false, true), List.of(enabled[0], enabled[1]), "both are needed");
        assertTrue(copy(folder).orElseThrow().getFile(TeamFixture.FILE).exists());
        copy(folder).orElseThrow().delete(true, true, null);
        Files.delete(folder);
    }

    private static Optional<IProject> copy(Path folder) {
        return Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(project -> project.getLocation().toPath().endsWith("copy")
                && project.getLocation().toPath().getParent().getFileName().equals(folder.getFileName())).findFirst();
    }

    @Test
    void aRefusedPasswordIsAskedAgainAndMayBeGivenUp() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            Thread.ofPlatform().daemon().start(() -> refuse(server));
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/shared.git";
            team.mine.sharing().connect(address);
            StringBuilder asked = new StringBuilder();
            String title = word("Sign In", "サインイン");
            String mine = word("My Changes", "自分の変更");
            inDialog(title, first -> {
                Workbench.visible(first, Text.class).stream().filter(field -> (field.getStyle() & SWT.READ_ONLY) == 0).forEach(field -> field.setText("wrong"));
                press(first, "OK");
                inDialog(title, second -> {
                    texts(second).forEach(asked::append);
                    inDialog(mine, told -> press(told, "OK"));
                    press(second, word("Cancel", "キャンセル"));
                });
            });
            press(Workbench.shell(), word("Get Others' Changes", "ほかの人の変更を取り込む"));
            Workbench.waitUntil("it was asked again", () -> asked.toString().contains(word("did not accept", "受け付けられませんでした")));
            Workbench.waitUntil("nothing is asked any more", () -> dialog(title).isEmpty() && dialog(mine).isEmpty());
            assertEquals(List.of(), team.mine.files().conflicts());
        }
    }

    private static Stream<String> texts(Shell shell) {
        return Stream.concat(Workbench.visible(shell, Text.class).stream().map(Text::getText), Workbench.visible(shell, Label.class).stream().map(Label::getText));
    }

    private static void refuse(ServerSocket server) {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
                for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
                    // what is asked plays no part
                }
                socket.getOutputStream().write("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                return; // the test has ended
            }
        }
    }

    @Test
    void theExplorerSaysWhichFilesHaveChanged() throws Exception {
        CommonNavigator explorer = (CommonNavigator) Workbench.page().showView("org.kigi.ui.explorer");
        Tree tree = explorer.getCommonViewer().getTree();
        explorer.getCommonViewer().expandToLevel(team.project, 1);
        Workbench.waitUntil("the file is as it was", () -> label(tree).equals(TeamFixture.FILE));

        edit(team.mine, strategy -> indicator(strategy, "leads").getTarget().setValue(4321.0));
        team.refresh();
        Workbench.waitUntil("the file is changed", () -> label(tree).equals(TeamFixture.FILE + word(" (changed)", "（変更）")));

        TeamFixture.save(team.mine, "Saved");
        team.refresh();
        team.file().touch(null);
        Workbench.waitUntil("the file is in a version", () -> label(tree).equals(TeamFixture.FILE));
    }

    private String label(Tree tree) {
        return Stream.of(tree.getItems()).filter(item -> item.getText().startsWith("team")).flatMap(item -> Stream.of(item.getItems())).map(TreeItem::getText)
                .filter(text -> text.startsWith(TeamFixture.FILE)).filter(text -> !text.startsWith(TeamFixture.FILE + "view")).findFirst().orElse("");
    }
}
