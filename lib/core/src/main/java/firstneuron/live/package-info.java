/**
 * Controls that a learner moves in the notebook, and what Java makes of their values at once.
 */
package firstneuron.live;
