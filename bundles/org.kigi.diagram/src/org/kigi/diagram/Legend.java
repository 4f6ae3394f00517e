package org.kigi.diagram;

import java.util.ArrayList;
import java.util.List;

import org.kigi.core.Language;

/** What the shapes, colours and lines of a diagram mean, as the specification says. */
public record Legend(List<Entry> entries) {

    /** A symbol or a line, of which the other is null, and what it means. */
    public record Entry(String text, Style symbol, EdgeStyle line) {
    }

    public Legend {
        entries = List.copyOf(entries);
    }

    /** The legend of a diagram as far as its layers are shown. */
    public static Legend of(DiagramDescription description, ViewSettings settings, Language language) {
        List<Entry> entries = new ArrayList<>();
        for (LegendRules.Rule rule : description.legend()) {
            if (rule.layer() == null || settings.layers().contains(rule.layer())) {
                entries.add(new Entry(rule.text().in(language), rule.node(), rule.edge()));
            }
        }
        return new Legend(entries);
    }
}
