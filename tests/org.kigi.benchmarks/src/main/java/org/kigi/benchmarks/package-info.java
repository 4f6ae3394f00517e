/**
 * Speed measured against a peer in the same run. {@link org.kigi.benchmarks.Benchmarks} runs everything and writes the results;
 * {@link org.kigi.benchmarks.GoalFileBenchmark} is about opening and saving.
 */
package org.kigi.benchmarks;
