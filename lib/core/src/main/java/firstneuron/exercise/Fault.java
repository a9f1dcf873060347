package firstneuron.exercise;

/**
 * Why an answer is not right yet.
 *
 * @param given what the answer says or does
 * @param expected what is expected of it, without giving the answer away
 * @param failsAt the smallest case in which it fails, and what the likely mistake is
 */
record Fault(String given, String expected, String failsAt) {}
