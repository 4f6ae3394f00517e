package org.kigi.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kigi.core.Suggestions;

class SuggestionsTest {

    @Test
    void findsTheWordWithTheFewestChanges() {
        assertEquals(Optional.of("customer"), Suggestions.nearest("custmer", List.of("company", "customers", "customer")));
        assertEquals(Optional.of("LEADS"), Suggestions.nearest("leads_", List.of("DEALS", "LEADS")));
        assertEquals(Optional.of("visit"), Suggestions.nearest("vsiit", List.of("view", "visit")));
        assertEquals(Optional.of("セッション"), Suggestions.nearest("セション", List.of("クリック", "セッション")));
    }

    @Test
    void takesTheFirstOfSeveral() {
        assertEquals(Optional.of("deal"), Suggestions.nearest("dea", List.of("deal", "dead")));
        assertEquals(Optional.of("dead"), Suggestions.nearest("dea", List.of("dead", "deal")));
    }

    /** Levenshtein (1966): kitten and sitting are three changes apart, and a third of six letters is two. */
    @Test
    void suggestsNothingThatIsTooDifferent() {
        assertEquals(Optional.empty(), Suggestions.nearest("kitten", List.of("sitting")));
        assertEquals(Optional.empty(), Suggestions.nearest("x", List.of("y")));
        assertEquals(Optional.empty(), Suggestions.nearest("xyz", List.of()));
        assertEquals(Optional.empty(), Suggestions.nearest("a".repeat(1_000), List.of("a".repeat(1_000))));
    }
}
