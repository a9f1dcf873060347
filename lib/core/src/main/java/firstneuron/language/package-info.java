/**
 * The languages of the course: which one is spoken, the text files in which its sentences stand, and the letters that a
 * language needs to join a word whose last letter is not known before.
 */
package firstneuron.language;
