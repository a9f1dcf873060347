/**
 * What is shown as a page: escaped texts, templates that lie beside the classes as files of their own types, and how a value
 * tells a kernel that it is to be shown so.
 *
 * <p>JupyterLab has MathJax read all that a cell shows, and two dollars would make a formula of what lies between. So the
 * outermost elements are of the class {@code mathjax_ignore}, by which MathJax leaves them out.
 */
package firstneuron.html;
