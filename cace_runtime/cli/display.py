"""What a command shows while it works: a bar on a terminal, lines and tables above it."""

from __future__ import annotations

from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TaskID,
    TextColumn,
    TimeRemainingColumn,
)
from rich.table import Column
from rich.text import Text

from cace_runtime.cli.console import Output, out, print_grid, say


class Display:
    """Shows work in stages (a ``train.listener.Listener``): the bar of the present one, lines, tables."""

    def __init__(self, progress: Progress) -> None:
        self.progress = progress
        self.task: TaskID | None = None
        self.shown = ""

    def say(self, text: str) -> None:
        say(text)

    def warn(self, text: str) -> None:
        say(f"warning: {text}", style="yellow")

    def rows(self, rows: list[list[str]]) -> None:
        print_grid(rows[0], rows[1:], left=(0, 1, 2) if rows[0][0] == "label" else (0,))

    def stage(self, name: str, done: int, total: int) -> None:
        self.bar(name, done, total, f"{done}/{total}")

    def bar(self, name: str, done: int, total: int, note: str) -> None:
        if self.task is not None and self.shown != name:
            self.progress.remove_task(self.task)
            self.task = None
        if self.task is None:
            # Steps of a run that is resumed are no work of this process.
            self.task = self.progress.add_task(name, note=note, completed=max(0, done - 1))
            self.shown = name
        self.progress.update(self.task, total=total, completed=done, note=note)


def progress_bar(counts: bool = True) -> Progress:
    """A bar with steps per second and the time that remains on a terminal; nothing elsewhere.

    In a narrow window the bar gets short, then the note is cut; the numbers beside them stay.

    Args:
        counts: beside the bar; else the notes say them.
    """

    def whole() -> Column:
        return Column(no_wrap=True)

    columns: list[ProgressColumn] = [TextColumn("{task.description}"), BarColumn(None, table_column=Column(ratio=1))]
    columns += [MofNCompleteColumn(table_column=whole())] if counts else []
    columns += [StepsPerSecond(table_column=whole()), Note(), TimeRemainingColumn(table_column=whole())]
    # Of one console, lines are printed above the bar; the bar stays where only the lines go to a file.
    console = out if out.is_terminal else Output(stderr=True)
    return Progress(*columns, console=console, transient=True, disable=not console.is_terminal, expand=True)


class Note(ProgressColumn):
    """What the work says about itself, on one line."""

    def render(self, task: Task) -> Text:
        return Text(task.fields["note"], no_wrap=True, overflow="ellipsis")


class StepsPerSecond(ProgressColumn):
    """Speed of the last half a minute."""

    def render(self, task: Task) -> Text:
        speed = task.finished_speed or task.speed
        return Text(f"{speed:.1f}/s" if speed else "", style="progress.data.speed")
