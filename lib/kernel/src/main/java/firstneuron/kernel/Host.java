package firstneuron.kernel;

import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.kernel.display.Renderer;

/** Whoever shows what a cell displays: the kernel, or a session of a test. */
interface Host {
    Renderer renderer();

    void display(DisplayData data);

    void updateDisplay(String id, DisplayData data);

    Object evaluate(String code) throws CellException;
}
