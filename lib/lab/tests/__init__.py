"""Tests of ./lab, of the programs that it starts, and of the kernel as a process."""
