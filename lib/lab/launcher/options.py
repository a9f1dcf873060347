"""The options of ./lab, and what must stand behind them. An option means the same in each command that knows it; where
a name has two meanings, each names its command.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MOST_JOBS = 4


@dataclass(frozen=True)
class Value:
    """What stands behind an option: how it is read, and how it is asked for where it is missing or cannot be read."""

    metavar: str
    wanted: str
    read: Callable[[str], Any]


def whole_number(text: str) -> int:
    """A number such as 3; neither 0 nor -1, nor 2.5."""
    if not text.isdecimal() or int(text) < 1:
        raise ValueError(text)
    return int(text)


def number(metavar: str) -> Value:
    return Value(metavar, "a whole number from 1 on", whole_number)


def file(metavar: str) -> Value:
    return Value(metavar, "the name of a file", Path)


def address(text: str) -> str:
    """An address of the web, with the slash at its end under which pages stand."""
    if not text.startswith(("https://", "http://")):
        raise ValueError(text)
    return text.rstrip("/") + "/"


ADDRESS = Value("URL", "an address that begins with https://", address)
KERNEL = Value("NAME", "the name of a kernel", str)


@dataclass(frozen=True)
class Option:
    """An option with a value, or else a switch, which says that something is to be otherwise than usual."""

    name: str
    help: str
    value: Value | None = None
    usual: Any = None
    target: str = ""  # what a program reads, where that is not the option's own name

    @property
    def label(self) -> str:
        return f"{self.name} {self.value.metavar}" if self.value else self.name

    @property
    def settings(self) -> dict[str, Any]:
        """The same for argparse."""
        common = {"dest": self.target or self.name[2:], "default": self.usual, "help": self.help}
        if self.value:
            return {**common, "metavar": self.value.metavar, "type": self.value.read}
        return {**common, "action": "store_const", "const": not self.usual}


NO_BROWSER = Option("--no-browser", "print the address and open no browser", usual=True, target="browser")
PORT = Option("--port", "the port to use (else 8888 or another that is free)", number("N"))
VENV = Option(
    "--venv", "use the project's own environment, .venv, even where another one has a kernel named java", usual=False
)
KERNEL_NAME = Option(
    "--kernel",
    "the kernel to run on (else java); where another one is named java, the course's own is first-neuron",
    KERNEL,
    "java",
)
SAVE = Option("--save", "write the outputs back into the notebooks", usual=False)
JOBS = Option(
    "--jobs",
    f"how many notebooks run at once (else one for each processor, at most {MOST_JOBS})",
    number("N"),
    min(MOST_JOBS, os.cpu_count() or 1),
)
TIMEOUT = Option("--timeout", "how long one cell may take (else 120)", number("SECONDS"), 120)
CHECK = Option("--check", "write nothing, only tell what is out of step", usual=False)
LANGUAGE = Option(
    "--language", "one language of the course, for example ko, or en", Value("LANGUAGE", "a language, as in ko,", str)
)
NEW = Option("--new", "begin with a language that the course does not have yet", usual=False)
RUN_CHANGED = Option("--run", "translate: run the notebooks that have changed, and keep their outputs", usual=False)
RUNS = Option("--runs", "how often bench measures the kernel (else 5)", number("N"), 5)
PYTHON = Option(
    "--python", "a Python with ipykernel, numpy and matplotlib, for bench to measure beside", file("PYTHON")
)
CSV = Option("--csv", "where bench writes its numbers, too", file("FILE"))
PICTURE = Option("--picture", "where bench puts a picture of the kernels, as PNG", file("FILE"))
RUN_FIRST = Option("--run", "book: execute the notebooks first; their stored outputs stay as they are", usual=False)
JAVADOC = Option("--javadoc", "put the library's documentation into the book, too", usual=False)
PUBLISHED_AT = Option("--address", "where the book will be published, for links that search engines read", ADDRESS)
REPOSITORY = Option(
    "--repository",
    "the repository on GitHub (else the one in README's badge of Binder), for buttons and links",
    ADDRESS,
)
