/**
 * A project in a Git repository, without a display: saving versions, getting and sharing them, and who changed what. Goal trees, layouts and
 * readings are merged by what they mean. Start at {@link org.kigi.git.ProjectRepository}. What cannot be done is a
 * {@link org.kigi.git.GitFailure} with a reason and a next step; then the files are as they were.
 */
package org.kigi.git;
