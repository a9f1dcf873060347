package firstneuron.kernel;

import static firstneuron.kernel.CompileErrors.Sentences.SAY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.MethodSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.TypeDeclSnippet;

/** Says what the compiler says in one plain sentence, on the line of the cell. */
final class CompileErrors {
    private static final int MOST_ERRORS = 5;
    private static final Texts CONSTANT = Texts.of("compiler");

    interface Sentences {
        Sentences SAY = Texts.of("compiler", "failure").as(Sentences.class);

        String tooDeep();

        String ofCompiler(Throwable failure);
    }

    /** Errors that are the same to a learner, though the compiler has two names for them. */
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("use.of.underscore.not.allowed.non.variable", "underscore.as.identifier"),
            Map.entry("empty.char.lit", "unclosed.char.lit"),
            Map.entry("finally.without.try", "catch.without.try"),
            Map.entry("cont.outside.loop", "break.outside.switch.loop"),
            Map.entry("not.exhaustive.statement", "not.exhaustive"),
            Map.entry("var.might.already.be.assigned", "cant.assign.val.to.var"),
            Map.entry("cant.assign.val.to.final.var", "cant.assign.val.to.var"),
            Map.entry("enum.label.must.be.unqualified.enum", "enum.label.must.be.enum.constant"),
            Map.entry("non.sealed.or.sealed.expected", "non.sealed.sealed.or.final.expected"));

    private CompileErrors() {}

    static CellException of(JShell shell, Names names, Snippet snippet, SnippetPlace place) {
        List<Problem> problems = first(shell.diagnostics(snippet), names, snippet)
                .map(error -> Problem.of(error, place))
                .filter(problem -> !problem.follows())
                .limit(MOST_ERRORS)
                .toList();
        if (problems.isEmpty()) {
            return MissingErrors.of(shell, names, snippet, place);
        }
        Problem first = problems.get(0);
        Optional<String> newer = NewerJava.form(first.code(), first.line());
        if (newer.isPresent()) {
            return all(List.of(described(newer.get(), first)));
        }
        if (!Slips.isOfForm(first.code())) {
            return all(problems.stream()
                    .map(problem -> described(sentence(names, problem), problem))
                    .toList());
        }
        return all(List.of(Slips.in(first.code(), first.line())
                .map(slip -> described(slip, first))
                .orElseGet(() -> described(sentence(names, first), first))));
    }

    /** The errors that waiting does not mend; if it mends all of them, all. */
    private static Stream<Diag> first(Stream<Diag> diagnostics, Names names, Snippet snippet) {
        boolean mayWait = snippet instanceof TypeDeclSnippet || snippet instanceof MethodSnippet;
        List<Diag> all = diagnostics.filter(Diag::isError).toList();
        List<Diag> lasting =
                all.stream().filter(error -> !names.mayCome(error, mayWait)).toList();
        return (lasting.isEmpty() ? all : lasting).stream();
    }

    private record Described(String sentence, List<String> lines) {}

    private static CellException all(List<Described> errors) {
        return new CellException(
                "CompilationError",
                errors.get(0).sentence(),
                errors.stream().flatMap(error -> error.lines().stream()).toList());
    }

    private static Described described(String sentence, Problem problem) {
        return described(sentence, problem, problem.start(), problem.end());
    }

    private static Described described(Slips.Slip slip, Problem problem) {
        int startOfLine = problem.start() - problem.source().columnAt(problem.start());
        return described(slip.sentence(), problem, startOfLine + slip.start(), startOfLine + slip.end());
    }

    private static Described described(String sentence, Problem problem, int start, int end) {
        return new Described(sentence, ErrorText.at(problem.source(), start, end, sentence, problem.original()));
    }

    private static String sentence(Names names, Problem problem) {
        return FormSentences.of(problem)
                .or(() -> NameSentences.of(names, problem))
                .or(() -> TypeSentences.of(problem))
                .or(() -> ClassSentences.of(problem))
                .or(() -> constant(problem.code()))
                .orElseGet(() -> Templates.capital(problem.firstLine()) + ".");
    }

    /** The sentence of an error that needs no values. */
    static Optional<String> constant(String code) {
        return CONSTANT.find(Problem.PREFIX + SAME.getOrDefault(code, code));
    }

    /** The compiler did not refuse the code, but failed over it. */
    static CellException failed(Source source, int position, Throwable failure) {
        if (Brackets.areOpen(source, position)) {
            return Brackets.incomplete(source, position);
        }
        String sentence = failure instanceof StackOverflowError ? SAY.tooDeep() : SAY.ofCompiler(failure);
        return CellException.at("CompilationError", source, position, position + 1, sentence);
    }
}
