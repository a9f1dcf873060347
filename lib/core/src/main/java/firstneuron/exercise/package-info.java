/**
 * The exercises: for each task a check, hints and a solution, and a record of what is solved.
 *
 * <p>An exercise notebook makes a {@link firstneuron.exercise.Chapter} and asks its tasks. A check answers in one of three
 * ways, not tried yet, right or not yet, and never throws at the learner.
 *
 * <p>The classes hold what computes: a chapter the list of its tasks, a judge what makes an answer right and which mistakes
 * a wrong one may come from. What they say stands in text files beside them, one for each chapter and language.
 */
package firstneuron.exercise;
