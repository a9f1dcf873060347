package firstneuron.kernel;

import io.github.spencerpark.jupyter.kernel.BaseKernel;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.kernel.display.Renderer;
import java.util.Optional;

/** Whoever shows what a cell displays: the kernel, or a session of a test. */
interface Host {
    /** The kernel behind it, which has a line to the page; empty in a test. */
    Optional<BaseKernel> kernel();

    Renderer renderer();

    void display(DisplayData data);

    void updateDisplay(String id, DisplayData data);

    /** Takes away what the cell has shown; with wait only when something new comes, so that nothing flickers. */
    void clearOutput(boolean wait);

    Object evaluate(String code) throws CellException;
}
