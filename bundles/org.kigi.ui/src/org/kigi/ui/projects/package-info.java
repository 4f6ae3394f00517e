/** Strategy projects: one folder each with goal trees and readings. Start with {@link org.kigi.ui.projects.StrategyProjects}. */
package org.kigi.ui.projects;
