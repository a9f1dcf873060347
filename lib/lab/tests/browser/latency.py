"""How long it takes from a movement of a slider to the new picture on the page, and how many pictures a second follow.

Run it in lib/lab: ../../.venv/bin/python -m tests.browser.latency
"""

import statistics

from inside.bench.program import machine
from inside.bench.results import table
from tests.browser.browser_case import script
from tests.browser.live_notebook import LiveCase

MOVES = 20
WARM_UP = 60
SECONDS = 3
REST_MILLISECONDS = 200  # so that each movement is one by itself, which a sharp picture follows at once
SCENES = {
    "a text": 'Live.with(slider("w", 0, 1, 0.5)).show(w -> "w = " + w)',
    "a decision line": 'Live.with(slider("w", 0, 1, 0.5)).show(w -> Plots.boundary("Where is the line?",'
    " Perceptron.withWeights(w, 0.5).withBias(-0.7), TruthTables.and()))",
    "a region of 8 neurons": """Mlp network = Mlp.sizes(2, 8, 1).hidden(Activation.TANH).seed(1).build();
Table moons = MadeUp.moons(200, 0.1, 1);
Live.with(slider("w", 0, 1, 0.5)).show(w -> Plots.boundary("Where is the border?",
    network.withParameters(network.parameters().stream().map(p -> p.scaled(3 + w)).toList()), moons))""",
}
ONE_MOVE = script("one_move")
MANY_MOVES = script("many_moves")


class Latency(LiveCase):
    """Not a test: no machine is quiet enough for a test to depend on its time."""

    def measure(self):
        rows = []
        for name, scene in SCENES.items():
            self.open_cells(scene)
            moves = [self.one_move(number % 2) for number in range(WARM_UP + MOVES)][WARM_UP:]
            pictures = self.page.evaluate(MANY_MOVES, 1000 * SECONDS)
            rows.append([name, f"{statistics.median(moves):.0f}", f"{max(moves):.0f}", f"{pictures / SECONDS:.0f}"])
        return rows

    def one_move(self, direction):
        self.page.wait_for_timeout(REST_MILLISECONDS)
        return self.page.evaluate(ONE_MOVE, direction)


def main():
    Latency.setUpClass()
    try:
        case = Latency("measure")
        case.setUp()
        print(machine())
        title = f"Median of {MOVES} movements, after {WARM_UP}; headless Chromium"
        table(title, ["what follows the slider", "median, ms", "longest, ms", "pictures a second"], case.measure())
        case.doCleanups()
    finally:
        Latency.doClassCleanups()


if __name__ == "__main__":
    main()
