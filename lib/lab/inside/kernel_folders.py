"""Prints the folders of the kernelspecs that Jupyter finds in this environment, by name, as JSON.

It fails where something is missing that the course needs beside Jupyter. To look for that is enough: importing it all
takes some ten times as long.
"""

from __future__ import annotations

import importlib.util
import json
import sys

NEEDED = ("jupyterlab", "nbclient", "nbconvert")


def main(_: list[str]) -> int:
    missing = [name for name in NEEDED if importlib.util.find_spec(name) is None]
    if missing:
        print(f"there is no {', '.join(missing)}", file=sys.stderr)
        return 1
    from jupyter_client.kernelspec import KernelSpecManager

    print(json.dumps(KernelSpecManager().find_kernel_specs()))
    return 0
