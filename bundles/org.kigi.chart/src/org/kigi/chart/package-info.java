/**
 * Charts without a display. {@link org.kigi.chart.Charts} describes what is to be seen of an indicator, free of any toolkit;
 * {@link org.kigi.chart.XChartDrawing} draws such a description as an image, as PNG or as SVG.
 */
package org.kigi.chart;
