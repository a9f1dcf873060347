"""From the words behind ./lab to its end: what goes wrong is told in a sentence."""

from __future__ import annotations

import signal
import sys
from typing import NoReturn

from launcher.command_line import parse
from launcher.commands import ACTIONS
from launcher.course import Course
from launcher.problem import Problem

FAILED = 2
INTERRUPTED = 128 + signal.SIGINT


def main() -> NoReturn:
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    try:
        options = parse(sys.argv[1:])
        sys.exit(ACTIONS[options.command](Course(), options))
    except Problem as problem:
        end(FAILED, f"./lab: {problem}")
    except OSError as e:
        end(FAILED, f"./lab: {e.filename or 'a file'}: {e.strerror}")
    except KeyboardInterrupt:
        end(INTERRUPTED, "\n./lab: stopped; run it again to go on.")


def end(code: int, sentence: str) -> NoReturn:
    print(sentence, file=sys.stderr)
    sys.exit(code)
