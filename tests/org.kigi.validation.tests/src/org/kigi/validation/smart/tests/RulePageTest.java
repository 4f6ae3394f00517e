package org.kigi.validation.smart.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kigi.core.Language;

class RulePageTest {

    @ParameterizedTest
    @EnumSource
    void isTheCatalogueAsItIs(Language language) throws IOException {
        assertEquals(RulePage.text(language), Files.readString(RulePage.PAGES.get(language)),
                "stale: run RulePage with tests/org.kigi.validation.tests as the working directory");
    }
}
