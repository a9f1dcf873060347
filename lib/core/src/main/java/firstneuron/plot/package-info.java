/**
 * Pictures: one theme for all charts, neurons with their numbers, decision regions, curves, animations.
 *
 * <p>A picture is a {@link firstneuron.plot.Picture}: every Java kernel shows it as PNG when it is the last expression
 * of a cell, and its text says what is on it. Blue means class 1 and positive numbers, vermillion means class 0, orange
 * negative numbers; colour and shape both tell the class. An {@link firstneuron.plot.Animation}, a {@link
 * firstneuron.plot.StepThrough} and a {@link firstneuron.plot.DigitPad} are pieces of a page with a script of their own, for
 * {@code render(….html(), "text/html")}.
 */
package firstneuron.plot;
