package org.kigi.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.elk.alg.mrtree.options.MrTreeOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.kigi.diagram.Diagram;
import org.kigi.diagram.Edge;
import org.kigi.diagram.Node;
import org.kigi.diagram.Orientation;
import org.kigi.diagram.TreeLayout;

/** Three ways of arranging the same tree of boxes from top to bottom. */
public enum TreeLayoutPeer {
    /** Kigi's layout, the routes of the edges included. */
    KIGI {
        @Override
        Arranging arranging(Diagram diagram) {
            return () -> {
                new TreeLayout().layout(diagram, TreeLayout.Options.of(Orientation.TOP_DOWN));
                return diagram;
            };
        }
    },
    /** The tree layout of the Eclipse Layout Kernel with its default options. */
    ELK_MRTREE {
        @Override
        Arranging arranging(Diagram diagram) {
            ElkNode graph = ElkGraphUtil.createGraph();
            Map<Node, ElkNode> nodes = new HashMap<>();
            for (Node node : diagram.nodes()) {
                ElkNode box = ElkGraphUtil.createNode(graph);
                box.setDimensions(node.bounds().width(), node.bounds().height());
                nodes.put(node, box);
            }
            for (Edge edge : diagram.edges()) {
                ElkGraphUtil.createSimpleEdge(nodes.get(edge.source()), nodes.get(edge.target()));
            }
            graph.setProperty(CoreOptions.ALGORITHM, MrTreeOptions.ALGORITHM_ID);
            LayoutMetaDataService.getInstance();
            return () -> {
                new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
                return graph;
            };
        }
    },
    /** Graphviz dot as a process, which reads the graph from a pipe and writes the places into one. */
    GRAPHVIZ_DOT {
        private static final double PIXELS_PER_INCH = 96;

        @Override
        Arranging arranging(Diagram diagram) {
            StringBuilder text = new StringBuilder("digraph { node [shape=box, fixedsize=true, label=\"\"]; edge [arrowhead=none];\n");
            Map<Node, Integer> numbers = new HashMap<>();
            for (Node node : diagram.nodes()) {
                numbers.put(node, numbers.size());
                text.append(String.format(Locale.ROOT, "n%d [width=%.3f, height=%.3f];%n", numbers.get(node),
                        node.bounds().width() / PIXELS_PER_INCH, node.bounds().height() / PIXELS_PER_INCH));
            }
            for (Edge edge : diagram.edges()) {
                text.append('n').append(numbers.get(edge.source())).append(" -> n").append(numbers.get(edge.target())).append(";\n");
            }
            byte[] graph = text.append("}\n").toString().getBytes(StandardCharsets.US_ASCII);
            return () -> dot(graph);
        }

        @Override
        boolean isThere() {
            try {
                dot("digraph { a -> b }".getBytes(StandardCharsets.US_ASCII));
                return true;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private static byte[] dot(byte[] graph) throws IOException, InterruptedException {
            Process dot = new ProcessBuilder("dot", "-Tplain").redirectError(ProcessBuilder.Redirect.DISCARD).start();
            CompletableFuture<Void> written = CompletableFuture.runAsync(() -> {
                try (var in = dot.getOutputStream()) {
                    in.write(graph);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            byte[] result = dot.getInputStream().readAllBytes();
            written.join();
            if (dot.waitFor() != 0) {
                throw new IOException("dot ended with " + dot.exitValue());
            }
            return result;
        }
    };

    /** Arranges one tree, the same each time. */
    interface Arranging {
        Object arrange() throws IOException, InterruptedException;
    }

    abstract Arranging arranging(Diagram diagram);

    /** False for a program that is not installed. */
    boolean isThere() {
        return true;
    }
}
