package firstneuron.plot;

import firstneuron.html.ShownInKernel;
import io.github.spencerpark.jupyter.kernel.display.RenderContext;
import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;

/** A picture as a kernel shows it; as PNG where somebody asks for that. */
final class KernelPicture extends Picture implements ShownInKernel {
    private static final MIMEType PNG = MIMEType.parse("image/png");

    private KernelPicture(int width, int height, int pixelsPerPoint, String description) {
        super(width, height, pixelsPerPoint, description);
    }

    static Picture of(int width, int height, int pixelsPerPoint, String description) {
        return new KernelPicture(width, height, pixelsPerPoint, description);
    }

    @Override
    public void render(RenderContext context) {
        ShownInKernel.super.render(context);
        context.renderIfRequested(PNG, this::base64);
    }
}
