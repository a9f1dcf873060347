"""The commands of ./lab: what each does, which options it knows, and examples of it."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass

from launcher import options
from launcher.options import Option

OPEN = "open"
WIDTH = 78


@dataclass(frozen=True)
class Command:
    """A command: what it does, which options it knows, which words may follow, and examples of it."""

    name: str
    help: str
    options: tuple[Option, ...] = ()
    words: str = ""
    examples: tuple[tuple[str, str], ...] = ()
    is_shown: bool = True

    @property
    def spoken(self) -> str:
        """What a user would call it."""
        return "./lab alone" if self.name == OPEN else self.name

    @property
    def usage(self) -> str:
        start = "./lab" if self.name == OPEN else f"./lab {self.name}"
        parts = [f"[{self.words}…]"] if self.words else []
        parts += [f"[{option.label}]" for option in self.options]
        parts += ["[-- JUPYTER OPTIONS]"] if self.name == OPEN else []
        unbroken = " ".join([start, *(part.replace(" ", "\xa0") for part in parts)])
        lines = textwrap.wrap(unbroken, WIDTH - 2, subsequent_indent=" " * (len(start) + 1), break_on_hyphens=False)
        return "\n".join(lines).replace("\xa0", " ")


COMMANDS = (
    Command(
        OPEN,
        "set up what is missing, then open JupyterLab",
        (options.LANGUAGE, options.NO_BROWSER, options.PORT, options.VENV),
        examples=(
            ("./lab", "open the course"),
            ("./lab --language ko", "open it in Korean"),
            ("./lab -- --ServerApp.root_dir=.", "hand an option to Jupyter"),
            ("./lab --no-browser --port 9000", "at a port of your choice, for a browser elsewhere"),
        ),
    ),
    Command(
        "run",
        "run notebooks without a browser; pages and copies go to target/notebooks/",
        (options.LANGUAGE, options.KERNEL_NAME, options.SAVE, options.JOBS, options.TIMEOUT, options.VENV),
        "NOTEBOOK",
        (
            ("./lab run", "run every notebook"),
            ("./lab run notebooks/06_1_neuron.ipynb", "run one"),
            ("./lab run --save --jobs 1", "one after the other, and keep the outputs"),
            ("./lab run --language en", "run the English ones"),
        ),
    ),
    Command(
        "exercises",
        "make the exercise notebooks from the solutions",
        (options.LANGUAGE, options.CHECK, options.VENV),
        examples=(
            ("./lab exercises", "write the learners' edition"),
            ("./lab exercises --check", "only tell what is out of step"),
        ),
    ),
    Command(
        "translate",
        "make the course in other languages from the catalogues of its texts",
        (
            options.LANGUAGE,
            options.NEW,
            options.CHECK,
            options.RUN_CHANGED,
            options.KERNEL_NAME,
            options.JOBS,
            options.TIMEOUT,
            options.VENV,
        ),
        "NOTEBOOK",
        (
            ("./lab translate", "bring every language in step"),
            ("./lab translate --run", "and run what has changed"),
            ("./lab translate 06_1_neuron", "one notebook, with all that is missing"),
            ("./lab translate --check", "only tell what is out of step"),
            ("./lab translate --language fr --new", "begin with French"),
        ),
    ),
    Command(
        "slides",
        "make slides from the stored outputs, without a kernel; they go to target/slides/",
        (options.LANGUAGE, options.VENV),
        "NOTEBOOK",
        (
            ("./lab slides", "make the slides of every chapter"),
            ("./lab slides notebooks/06_1_neuron.ipynb", "make the slides of one"),
            ("./lab slides --language ko", "make those of every chapter in Korean"),
        ),
    ),
    Command(
        "book",
        "make the book, the course as a web site, from the stored outputs; it goes to target/book/",
        (options.RUN_FIRST, options.JAVADOC, options.PUBLISHED_AT, options.REPOSITORY, options.VENV),
        examples=(
            ("./lab book", "make it, in seconds and without a kernel"),
            ("./lab book --run", "execute the notebooks first"),
            ("./lab book --javadoc --address https://NAME.github.io/first-neuron", "make it to be published there"),
        ),
    ),
    Command(
        "bench",
        "measure how fast and how light the course is here; parts: kernel, notebooks, class",
        (
            options.KERNEL_NAME,
            options.RUNS,
            options.PYTHON,
            options.CSV,
            options.PICTURE,
            options.VENV,
        ),
        "PART",
        (
            ("./lab bench", "measure everything, which takes long"),
            ("./lab bench kernel --runs 1", "measure the kernel, once"),
            ("./lab bench --csv numbers.csv", "keep the numbers in a file"),
        ),
    ),
    Command(
        "setup",
        "set up, and open nothing",
        (options.VENV,),
        examples=(
            ("./lab setup", "bring everything into place"),
            ("./lab setup --venv", "the same, where a conda environment is switched on"),
        ),
    ),
    Command(
        "doctor",
        "tell what is here, what is missing, what to do",
        examples=(("./lab doctor", "look at everything"),),
    ),
    Command(
        "tune-kernel",
        "write the kernels into the environment that is switched on, as Binder needs it",
        examples=(("./lab tune-kernel", "after ./lab setup, while an image is built"),),
        is_shown=False,
    ),
)
