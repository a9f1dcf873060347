package firstneuron.html;

import io.github.spencerpark.jupyter.kernel.display.DisplayDataRenderable;
import io.github.spencerpark.jupyter.kernel.display.RenderContext;
import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import java.util.Set;

/**
 * The value of a cell that tells a kernel built on jupyter-jvm-basekernel, as the course's kernel and IJava are, to show it
 * as HTML, with its words beside it. It can be loaded only where there is such a kernel: see {@link Shown}.
 */
public interface ShownInKernel extends DisplayDataRenderable {
    /**
     * What the cell shows.
     *
     * @return HTML that needs nothing else
     */
    String html();

    @Override
    default Set<MIMEType> getPreferredRenderTypes() {
        return Set.of(MIMEType.TEXT_HTML);
    }

    @Override
    default void render(RenderContext context) {
        context.renderIfRequested(MIMEType.TEXT_HTML, this::html);
        context.renderIfRequested(MIMEType.TEXT_PLAIN, this::toString);
    }
}
