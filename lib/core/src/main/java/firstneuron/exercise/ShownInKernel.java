package firstneuron.exercise;

import io.github.spencerpark.jupyter.kernel.display.DisplayDataRenderable;
import io.github.spencerpark.jupyter.kernel.display.RenderContext;
import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;

/** The value of a cell that a kernel shows as HTML, with its words beside it. It can be loaded only where a kernel is. */
interface ShownInKernel extends DisplayDataRenderable {
    String html();

    @Override
    default void render(RenderContext context) {
        context.renderIfRequested(MIMEType.TEXT_HTML, this::html);
        context.renderIfRequested(MIMEType.TEXT_PLAIN, this::toString);
    }
}
