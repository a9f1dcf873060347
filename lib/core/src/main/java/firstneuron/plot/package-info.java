/**
 * Pictures: one theme for all charts, neurons with their numbers, decision regions, curves, animations.
 *
 * <p>A picture is a {@link firstneuron.plot.Picture}: every Java kernel shows it when it is the last expression of a
 * cell, and its text says what is on it. Blue means class 1 and positive numbers, vermillion means class 0, orange
 * negative numbers; colour and shape both tell the class. An {@link firstneuron.plot.Animation}, a {@link
 * firstneuron.plot.StepThrough}, a {@link firstneuron.plot.DigitPad}, a {@link firstneuron.plot.BentPlane} and a {@link
 * firstneuron.plot.LineToDrag} are pieces of a page with a script of their own, for {@code render(….html(), "text/html")}.
 *
 * <p>How a picture leaves. It goes as HTML, an {@code <img>} with its bytes, its text as {@code alt}, and its size in points,
 * of which each has two pixels. The forms that were weighed: {@code image/png} alone has no text alternative in JupyterLab,
 * and would be shown at twice its size; SVG is refused by JupyterLab in a notebook that is not trusted, as a fresh clone is,
 * and its letters depend on the fonts of the reader; PNG beside HTML stores each picture twice. JupyterLab, GitHub and
 * exported pages keep the {@code <img>} when they clean the HTML of others. A {@link firstneuron.plot.Picture} tells the
 * course's kernel and IJava so itself; any other kernel finds an image, and shows it by its own means. The bytes are an index
 * into at most 256 colours: twice the pixels in each direction take no more room than three bytes a pixel did.
 *
 * <p>Planes are to scale: a unit is as long to the right as upward, and the range of one axis is widened for that. They are
 * not where the titles of the axes end in different units, such as (cm) and (%), or where one range is more than five times
 * the other.
 */
package firstneuron.plot;
