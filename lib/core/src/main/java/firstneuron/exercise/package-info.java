/**
 * The exercises: for each task a check, hints and a solution, and a record of what is solved.
 *
 * <p>An exercise notebook makes a {@link firstneuron.exercise.Chapter} and asks its tasks. A check answers in one of three
 * ways, not tried yet, right or not yet, and never throws at the learner.
 */
package firstneuron.exercise;
