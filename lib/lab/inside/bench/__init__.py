"""Measures how fast and how light the course is. Called by ./lab bench.

Everything is measured in one run on one machine: the kernels of the course as ./lab starts them, and without their
flags and archives, IJava where it is installed elsewhere, and ipykernel with numpy and matplotlib as the yardstick;
then every notebook; then a class of kernels at once. Times are medians; memory is what Linux tells of the processes.
"""

from inside.bench.program import main

__all__ = ["main"]
