package firstneuron.plot;

import io.github.spencerpark.jupyter.kernel.display.DisplayDataRenderable;
import io.github.spencerpark.jupyter.kernel.display.RenderContext;
import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import java.util.Set;

/**
 * A picture that tells a kernel built on jupyter-jvm-basekernel, as the course's kernel and IJava are, how it wants to be
 * shown. It is loaded only where there is such a kernel.
 */
final class KernelPicture extends Picture implements DisplayDataRenderable {
    private static final MIMEType PNG = MIMEType.parse("image/png");

    KernelPicture(int width, int height, int pixelsPerPoint, String description) {
        super(width, height, pixelsPerPoint, description);
    }

    @Override
    public Set<MIMEType> getPreferredRenderTypes() {
        return Set.of(MIMEType.TEXT_HTML);
    }

    @Override
    public void render(RenderContext context) {
        context.renderIfRequested(MIMEType.TEXT_HTML, this::html);
        context.renderIfRequested(PNG, this::base64);
    }
}
