"""The words behind ./lab: a parser for each command, and one sentence about words that it does not understand."""

from __future__ import annotations

import argparse
import textwrap
from collections.abc import Sequence

from launcher.problem import Problem
from launcher.spelling import nearest
from launcher.vocabulary import COMMANDS, OPEN, WIDTH, Command

HELP = ("-h", "--help")
FOR_JUPYTER = "--"
INDENT = " " * 26
ABOUT = "First Neuron: sets the course up and opens it in JupyterLab."
NOTES = """The first start needs the network and a few minutes, later ones seconds.
Where a conda environment with JupyterLab and a kernel named java is active,
that one is used."""


class CommandParser(argparse.ArgumentParser):
    """The parser of one command. It raises what argparse would print together with the usage."""

    def __init__(self, command: Command) -> None:
        super().__init__(
            prog=f"./lab {command.name}",
            usage=textwrap.indent(command.usage, " " * len("usage: ")).lstrip(),
            description=f"{command.help[0].upper()}{command.help[1:]}.",
            epilog=examples(command.examples),
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
            exit_on_error=False,
        )
        self.command = command
        if command.words:
            self.add_argument("words", nargs="*", metavar=command.words, help=argparse.SUPPRESS)
        for option in command.options:
            self.add_argument(option.name, **option.settings)

    def parse(self, words: Sequence[str]) -> argparse.Namespace:
        """Options and other words in any order."""
        try:
            options, unknown = self.parse_known_intermixed_args(words, argparse.Namespace(command=self.command.name))
        except argparse.ArgumentError as e:
            raise Problem(self.about_value(e.argument_name.split("/")[-1])) from None
        if unknown:
            raise Problem(self.about_unknown(unknown[0]))
        return options

    def about_value(self, name: str) -> str:
        """Argparse names the option; what it says of it is one of many sentences in its own words."""
        wanted = next(
            (option.value.wanted for option in self.command.options if option.name == name and option.value), None
        )
        return f"{name} needs {wanted} after it." if wanted else f"{name} takes no value."

    def about_unknown(self, word: str) -> str:
        """Who types it may have meant another place, another command, or another spelling."""
        if word in [command.name for command in COMMANDS]:
            return f"the command {word} stands first: ./lab {word}, and then its options."
        if not word.startswith("-"):
            return f"{word} is too much here; to run a notebook write ./lab run {word}"
        name = word.split("=")[0]
        knowing = [command.spoken for command in COMMANDS if name in option_names(command)]
        if self.command.name == OPEN and not knowing:
            near = nearest(name, [known for command in COMMANDS for known in option_names(command)])
            return f"there is no option {name}" + (f"; did you mean {near}?" if near else "; ./lab --help lists them.")
        own = option_names(self.command)
        near = nearest(name, own)
        remedy = f" It belongs to {listed(knowing)}." if knowing else f" Did you mean {near}?" if near else ""
        return f"{self.command.spoken} knows no option {name}; it knows {', '.join(own)}.{remedy}"


class Overview(argparse.ArgumentParser):
    """The parser of all commands; its help names every command, every option, and examples."""

    def __init__(self) -> None:
        super().__init__(prog="./lab")
        commands = self.add_subparsers(parser_class=lambda command, **_: CommandParser(command))
        self.parsers = {command.name: commands.add_parser(command.name, command=command) for command in COMMANDS}

    def format_help(self) -> str:
        shown = [command for command in COMMANDS if command.is_shown]
        options = dict.fromkeys(option for command in shown for option in command.options)
        usages = "\n".join(f"{textwrap.indent(command.usage, '  ')}\n{column(command.help)}" for command in shown)
        lines = "\n".join(f"{'  ' + option.label:25} {column(option.help).lstrip()}" for option in options)
        some = [example for command in shown for example in command.examples[:2]]
        more = "./lab COMMAND --help tells more of one, with examples."
        return f"{ABOUT}\n\nusage:\n{usages}\n\n{more}\n\noptions:\n{lines}\n\n{examples(some)}\n\n{NOTES}\n"

    def parse(self, words: Sequence[str]) -> argparse.Namespace:
        """What is to be done; without a command that is to open JupyterLab."""
        if words and words[0] in HELP:
            self.print_help()
            self.exit()
        name, rest = (OPEN, words) if not words or words[0].startswith("-") else (words[0], words[1:])
        if name not in self.parsers:
            near = nearest(name, self.parsers)
            advice = f"did you mean {near}?" if near else "see ./lab --help."
            raise Problem(f"there is no command {name}; {advice}")
        return self.parsers[name].parse(rest)


def parse(words: Sequence[str]) -> argparse.Namespace:
    """The command, its options, and in rest what is for Jupyter."""
    cut = words.index(FOR_JUPYTER) if FOR_JUPYTER in words else len(words)
    before, rest = list(words[:cut]), list(words[cut + 1 :])
    if before[:1] == ["help"]:
        before = [*before[1:], HELP[-1]]
    options = Overview().parse(before)
    if rest and options.command != OPEN:
        raise Problem(f"words behind {FOR_JUPYTER} are for Jupyter, which only ./lab without a command starts.")
    options.rest = rest
    return options


def option_names(command: Command) -> list[str]:
    return [*(option.name for option in command.options), HELP[-1]]


def listed(names: Sequence[str]) -> str:
    """As a sentence lists them: a, b and c."""
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]]))


def column(text: str) -> str:
    return textwrap.fill(text, WIDTH, initial_indent=INDENT, subsequent_indent=INDENT)


def examples(pairs: Sequence[tuple[str, str]]) -> str:
    return "examples:\n" + "\n".join(f"  {command:40} {what}" for command, what in pairs)
