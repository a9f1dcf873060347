"""Digit pads as a learner uses them: the pages that Java makes, and hands that draw on them."""

import math
import subprocess
from pathlib import Path

from launcher.machine import Machine
from launcher.project import PROJECT

PROGRAM = Path(__file__).parent / "programs" / "DigitPads.java"


def java(*words, text=""):
    encoding = ["-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8"]
    command = [Machine().jdk.program, *encoding, "-cp", PROJECT.library_jar, PROGRAM, *words]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=True, encoding="utf-8").stdout


def page_with(body, style=""):
    """A page around pads, in the colours of the reader's system."""
    return (
        "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>Pads</title>"
        "<meta name='viewport' content='width=device-width'>"
        f"<style>:root {{ color-scheme: light dark }} body {{ color: CanvasText; background: Canvas; {style} }}</style>"
        f"</head><body><main><h1>Pads</h1>{body}</main></body></html>"
    )


def arc(x, y, width, height, begin, end):
    """Points of an ellipse, from one angle to another: 0 is at the right, 90 below."""
    angles = [math.radians(begin + (end - begin) * i / 16) for i in range(17)]
    return [(x + width * math.cos(angle), y + height * math.sin(angle)) for angle in angles]


# How people write them: the digit, and its strokes in shares of the pad.
WRITTEN = {
    "an oval": (0, [arc(0.5, 0.5, 0.22, 0.36, -90, 270)]),
    "a bar": (1, [[(0.5, 0.15), (0.5, 0.85)]]),
    "a bar with an upstroke": (1, [[(0.4, 0.33), (0.55, 0.14), (0.54, 0.86)]]),
    "a two": (2, [[*arc(0.5, 0.33, 0.2, 0.18, -160, 30), (0.28, 0.85), (0.72, 0.85)]]),
    "a three": (3, [[*arc(0.46, 0.31, 0.2, 0.17, -150, 90), *arc(0.46, 0.67, 0.23, 0.19, -90, 150)]]),
    "an open four": (4, [[(0.37, 0.15), (0.29, 0.56), (0.77, 0.56)], [(0.62, 0.35), (0.62, 0.87)]]),
    "a closed four": (4, [[(0.58, 0.86), (0.58, 0.15), (0.24, 0.62), (0.76, 0.62)]]),
    "a five": (5, [[(0.35, 0.16), (0.33, 0.45), *arc(0.48, 0.63, 0.22, 0.21, -110, 140)], [(0.35, 0.16), (0.7, 0.16)]]),
    "a six": (6, [[(0.61, 0.14), (0.43, 0.3), (0.31, 0.57), *arc(0.5, 0.66, 0.19, 0.19, 180, -170)]]),
    "a seven": (7, [[(0.28, 0.16), (0.72, 0.16), (0.43, 0.86)]]),
    "a seven with a bar": (7, [[(0.28, 0.16), (0.72, 0.16), (0.43, 0.86)], [(0.36, 0.5), (0.7, 0.5)]]),
    "an eight": (8, [arc(0.5, 0.32, 0.17, 0.16, -90, 270), arc(0.5, 0.67, 0.21, 0.18, -90, 270)]),
    "a nine": (9, [[*arc(0.49, 0.34, 0.19, 0.18, 0, -350), (0.67, 0.6), (0.58, 0.8), (0.4, 0.85)]]),
}

# What 00_start_here says that the network takes them for, and how they are written.
MISREAD = {
    "a one with an upstroke and a foot": (2, [[(0.3, 0.3), (0.5, 0.12), (0.5, 0.88)], [(0.24, 0.88), (0.76, 0.88)]]),
    "a nine on a slanted leg": (7, [[*arc(0.48, 0.34, 0.17, 0.17, 0, -350), (0.5, 0.87)]]),
}


def varied(strokes, size, lean):
    """The same drawing in another size, leaning to the right or, below 0, to the left."""
    return [
        [(0.5 + size * (x - 0.5 + lean * (0.5 - y)), 0.5 + size * (y - 0.5)) for x, y in points] for points in strokes
    ]


class Pad:
    """One pad on a page."""

    def __init__(self, figure):
        self.figure, self.page = figure, figure.page
        self.paper, self.answer = figure.locator(".pad-paper"), figure.locator(".pad-answer")

    def write(self, strokes):
        """By mouse."""
        self.paper.scroll_into_view_if_needed()
        box = self.paper.bounding_box()
        for stroke in strokes:
            places = [(box["x"] + x * box["width"], box["y"] + y * box["height"]) for x, y in stroke]
            self.page.mouse.move(*places[0])
            self.page.mouse.down()
            for place in places[1:]:
                self.page.mouse.move(*place)
            self.page.mouse.up()

    def clear(self):
        self.figure.get_by_role("button", name="Clear").click()

    def take(self, digit):
        self.figure.get_by_role("button", name=f"A {digit} of the data").click()

    def counts(self):
        return [int(count) for count in self.figure.get_attribute("data-counts").split()]

    def shares(self):
        meters = self.figure.get_by_role("meter")
        return meters.evaluate_all("all => all.map(meter => parseFloat(meter.ariaValueNow))")
