"""What Linux tells of the memory of a process, in megabytes; elsewhere it is not a number."""

from __future__ import annotations

from pathlib import Path

from inside.kernel_process import Kernel


def resident(kernel: Kernel) -> float:
    """What is resident now."""
    return proc_megabytes(Path(f"/proc/{kernel.process.pid}/status"), "VmRSS")


def share(kernel: Kernel) -> float:
    """Shared pages are counted in parts, so that the sum over kernels is what they take together."""
    return proc_megabytes(Path(f"/proc/{kernel.process.pid}/smaps_rollup"), "Pss")


def proc_megabytes(file: Path, key: str) -> float:
    try:
        for line in file.read_text().splitlines():
            if line.startswith(key + ":"):
                return int(line.split()[1]) / 1024
    except OSError:
        pass
    return float("nan")
