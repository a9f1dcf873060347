"""A text file that is written whole or not at all."""

from pathlib import Path


def write_whole(file: Path, text: str) -> None:
    """Writes a file in one go: nobody reads half of it, and if this fails, an older file stays as it was."""
    draft = file.with_name(file.name + ".draft")
    try:
        draft.write_text(text, encoding="utf-8")
        draft.replace(file)
    except OSError as e:
        raise OSError(e.errno, f"cannot be written ({e.strerror})", str(file)) from e
    finally:
        draft.unlink(missing_ok=True)


def write_if_changed(file: Path, text: str) -> None:
    """Writes a file that may be there already: what has not changed keeps its date."""
    if holds(file, text):
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    write_whole(file, text)


def holds(file: Path, text: str) -> bool:
    """Whether a file is there and has just this text."""
    return file.exists() and file.read_bytes() == text.encode("utf-8")
