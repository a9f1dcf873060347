"""Starts a program of the package `inside`, with a Python that has JupyterLab: python lib/lab NAME OPTIONS."""

from __future__ import annotations

import importlib
import sys
from typing import NoReturn

from launcher.problem import Problem

FAILED = 2
INTERRUPTED = 130


def main() -> NoReturn:
    name, *words = sys.argv[1:]
    try:
        sys.exit(importlib.import_module(f"inside.{name}").main(words))
    except Problem as problem:
        print(f"./lab: {problem}", file=sys.stderr)
        sys.exit(FAILED)
    except OSError as e:
        sys.exit(f"./lab: {e.filename}: {e.strerror}")
    except KeyboardInterrupt:
        print("\nstopped", file=sys.stderr)
        sys.exit(INTERRUPTED)


if __name__ == "__main__":
    main()
