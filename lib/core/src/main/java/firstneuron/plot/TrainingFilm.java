package firstneuron.plot;

import firstneuron.language.Texts;
import firstneuron.matrix.Numbers;
import firstneuron.nn.Mlp;
import firstneuron.train.Epoch;
import firstneuron.train.History;
import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.Table;

/** The film of a training: the plane as the network sees it, beside the learning curve with a dot that moves along. */
final class TrainingFilm {
    private static final int PICTURES = 12;

    interface Sentences {
        String epoch(int number);
    }

    private TrainingFilm() {}

    static Animation of(String title, History history, List<Mlp> networks, Table points) {
        if (networks.size() != history.epochs().size() || networks.isEmpty()) {
            throw new IllegalArgumentException(Numbers.count(networks.size(), "network") + " for "
                    + Numbers.count(history.epochs().size(), "epoch")
                    + " given, expected one for each, as a listener gets them");
        }
        Sentences say = Texts.words(TrainingFilm.class, "film").as(Sentences.class);
        List<Picture> frames = new ArrayList<>();
        for (int moment : Moments.of(history.losses(), PICTURES)) {
            Epoch epoch = history.epochs().get(moment);
            Picture plane = Plots.boundary(say.epoch(epoch.number()), networks.get(moment), points);
            frames.add(PictureGrid.of(2, plane, LearningCurve.at(epoch, history)));
        }
        return new Animation(title, frames);
    }
}
