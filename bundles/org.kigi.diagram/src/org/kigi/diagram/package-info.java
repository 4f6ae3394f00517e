/**
 * The diagram without a window: reads a Sirius viewpoint specification ({@link org.kigi.diagram.DiagramSpecification}), computes what is to
 * be seen of a model ({@link org.kigi.diagram.DiagramEngine}), arranges it ({@link org.kigi.diagram.TreeLayout}), draws it
 * ({@link org.kigi.diagram.DiagramPainter}, {@link org.kigi.diagram.SvgExport}, {@link org.kigi.diagram.PngExport}) and does what its
 * tools say ({@link org.kigi.diagram.DiagramTools}).
 */
package org.kigi.diagram;
