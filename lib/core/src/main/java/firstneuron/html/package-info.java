/**
 * What is shown as a page: escaped texts, templates that lie beside the classes as files of their own types, and how a value
 * tells a kernel that it is to be shown so.
 */
package firstneuron.html;
