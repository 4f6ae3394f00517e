package org.kigi.cli;

import java.util.List;

import org.kigi.validation.Finding;
import org.kigi.validation.Severity;

/** What is wrong with the goal tree of one file. */
record FileFindings(String file, List<Finding> findings) {

    boolean hasAtLeast(Severity level) {
        return findings.stream().anyMatch(finding -> finding.severity().compareTo(level) >= 0);
    }

    static long count(List<FileFindings> files, Severity severity) {
        return files.stream().flatMap(file -> file.findings().stream()).filter(finding -> finding.severity() == severity).count();
    }
}
