package firstneuron.exercise;

import firstneuron.language.Texts;
import firstneuron.language.Written;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Holds a method of a learner against a reference, case by case: some that are easy to follow by hand come first, then
 * many that are drawn, from small ones to wide ones. The first case that fails is told, so it is the smallest one. The
 * mistake behind it is told only if it explains most of the other failing cases as well: in one case alone the numbers of
 * two mistakes may be the same.
 *
 * @param <M> the method
 * @param <C> a case: what the method gets
 * @param <A> what the method gives
 */
abstract class MethodJudge<M, C, A> implements Judge<M> {
    private final Sentences say;

    interface Sentences {
        String overwritten(String name, String before, String after);

        String unchanged();

        String copy(String place, String name);
    }

    /** What the method did in a case. */
    private record Call<C, A>(C one, A answer, Optional<Arguments.Overwritten> overwritten) {}

    MethodJudge(Texts texts) {
        say = texts.from("method").as(Sentences.class);
    }

    /** All cases, the smallest first. */
    abstract List<C> cases();

    /** What the method gives in a case. Arrays are handed over by the arguments, so that an overwritten one is seen. */
    abstract A answer(M method, C one, Arguments arguments);

    /** Whether an answer is the one that the notebook came with. */
    abstract boolean isUntouched(A answer);

    abstract boolean isRight(A answer, C one);

    /** What the method got. */
    abstract String place(C one);

    /** The mistakes that would give this answer, as far as this judge knows them. */
    List<String> explanations(A answer, C one) {
        return List.of();
    }

    /** What is wrong with an answer; the explanation is that of a mistake which gives the other wrong answers, too. */
    abstract Fault fault(A answer, C one, Optional<String> explanation);

    /** The first case that fails; not tried if every one of them has the answer that the notebook came with. */
    @Override
    public final Optional<Fault> faultIn(M method) {
        List<Call<C, A>> failed = new ArrayList<>();
        boolean tried = false;
        for (C one : cases()) {
            Optional<Call<C, A>> call = call(method, one, failed.isEmpty());
            if (call.isEmpty()) {
                tried = true; // it throws
                break;
            }
            tried |= call.stream().anyMatch(this::isTried);
            call.filter(this::isWrong).ifPresent(failed::add);
        }
        if (!tried) {
            throw new Task.NotTried();
        }
        return failed.isEmpty() ? Optional.empty() : Optional.of(fault(failed));
    }

    /** What the method does in a case; nothing if it throws in a case that is not the first one to tell of. */
    private Optional<Call<C, A>> call(M method, C one, boolean isFirst) {
        Arguments arguments = new Arguments();
        try {
            A answer = Task.call(place(one), () -> answer(method, one, arguments));
            return Optional.of(new Call<>(one, answer, arguments.overwritten()));
        } catch (Task.FailedCall e) {
            if (isFirst) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private boolean isTried(Call<C, A> call) {
        return call.overwritten.isPresent() || !isUntouched(call.answer);
    }

    private boolean isWrong(Call<C, A> call) {
        return call.overwritten.isPresent() || !isRight(call.answer, call.one);
    }

    private Fault fault(List<Call<C, A>> failed) {
        Call<C, A> first = failed.get(0);
        if (isRight(first.answer, first.one)) {
            Arguments.Overwritten argument = first.overwritten.orElseThrow();
            return new Fault(
                    say.overwritten(argument.name(), Written.rows(argument.before()), Written.rows(argument.after())),
                    say.unchanged(),
                    say.copy(place(first.one), argument.name()));
        }
        return fault(first.answer, first.one, likeliest(explanations(first.answer, first.one), failed));
    }

    /**
     * The explanation that fits the most cases, and at least half of them: a branch of the method may have a mistake of its
     * own.
     */
    private Optional<String> likeliest(List<String> explanations, List<Call<C, A>> failed) {
        Map<String, Long> fits = failed.stream()
                .filter(call -> !isRight(call.answer, call.one))
                .flatMap(call -> explanations(call.answer, call.one).stream().distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return explanations.stream()
                .filter(explanation -> 2 * fits.get(explanation) >= failed.size())
                .max(Comparator.comparing(fits::get));
    }
}
