/**
 * What is shown as a page: escaped texts, and templates that lie beside the classes as files of their own types.
 */
package firstneuron.html;
