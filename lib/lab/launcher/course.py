"""The course in one folder on one machine, brought into place before it is used."""

from __future__ import annotations

import contextlib
import fcntl
from collections.abc import Callable, Iterator

from launcher.build import Build
from launcher.environments import Environment, active_environment, create_venv, own_environment
from launcher.kernels import Kernels
from launcher.machine import Machine
from launcher.problem import Problem
from launcher.project import PROJECT, Project


class Course:
    """What the commands work with."""

    def __init__(self, project: Project = PROJECT) -> None:
        self.project = project
        self.machine = Machine()
        self.build = Build(project, self.machine)
        self.kernels = Kernels(project, self.machine)

    def set_up(self, force_venv: bool) -> Environment:
        """Brings everything into place that notebooks need, and returns the environment to use."""
        with self._environment(force_venv, self.build.bring_all) as environment:
            self.kernels.provide(environment)
            return environment

    def set_up_for_pages(self, force_venv: bool) -> Environment:
        """The same for slides and the book, which are made of stored outputs and need no kernel."""
        with self._environment(force_venv, self.build.fetch_scripts) as environment:
            return environment

    def set_up_for_texts(self, force_venv: bool) -> Environment:
        """The same for texts, which need nothing that Maven brings."""
        with self._environment(force_venv, lambda: None) as environment:
            return environment

    @contextlib.contextmanager
    def _environment(self, force_venv: bool, bring_jars: Callable[[], None]) -> Iterator[Environment]:
        """The environment that is switched on, or else .venv; nobody else sets up as long as it is held."""
        with self._alone():
            active = None if force_venv else active_environment(self.project)
            self.machine.require_tools(with_venv=active is None and not self.project.stamp.exists())
            bring_jars()
            if active is None:
                create_venv(self.project)
            yield active or own_environment(self.project)

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """Two at the same time would write the same files, so the second one waits."""
        try:
            self.project.lock.parent.mkdir(exist_ok=True)
            lock = open(self.project.lock, "w")
        except OSError as e:
            folder = self.project.root
            sentence = f"the folder {folder} cannot be written to ({e.strerror}). Copy the project to a place of yours."
            raise Problem(sentence) from None
        with lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                print("  another ./lab is setting up; waiting for it …", flush=True)
                fcntl.flock(lock, fcntl.LOCK_EX)
            yield
