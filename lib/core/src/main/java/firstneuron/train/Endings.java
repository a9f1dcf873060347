package firstneuron.train;

import firstneuron.language.Texts;

/** Why a training ended, in words. */
interface Endings {
    /** One of the sentences that say since which epoch there was no gain. */
    @FunctionalInterface
    interface NoGain {
        String of(Endings said, String lowest, int epoch);
    }

    String weightsKept(String smallest, int epoch);

    String error(String lowest, int epoch);

    String validationLoss(String lowest, int epoch);

    String stoppedIn(int epoch);

    String stoppedAfter(int epoch);

    String lossDiverged(String loss, int epoch, String rate);

    String weightDiverged(int epoch, String rate);

    static Endings said() {
        return Texts.words(Endings.class, "ends").as(Endings.class);
    }
}
