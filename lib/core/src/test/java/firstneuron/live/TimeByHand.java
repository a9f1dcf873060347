package firstneuron.live;

import java.util.TreeMap;

/** A clock that a test turns by hand. */
final class TimeByHand implements Time {
    private final TreeMap<Long, Runnable> reminders = new TreeMap<>();
    private long now;

    @Override
    public void after(int milliseconds, Runnable task) {
        reminders.put(now + milliseconds, task);
    }

    void pass(int milliseconds) {
        now += milliseconds;
        while (!reminders.isEmpty() && reminders.firstKey() <= now) {
            reminders.pollFirstEntry().getValue().run();
        }
    }
}
