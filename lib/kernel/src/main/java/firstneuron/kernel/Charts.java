package firstneuron.kernel;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * Draws the charts of XChart. The library is found where the notebook's class path has it, in whatever version: the kernel
 * itself is built without.
 */
final class Charts {
    private static final String CHART = "org.knowm.xchart.internal.chartpart.Chart";

    private Charts() {}

    static boolean isChart(Object object) {
        return classOfCharts(object).isPresent();
    }

    /** The picture of a chart, or nothing where the object is none; its text is the kind of chart and its title. */
    static Optional<BufferedImage> picture(Object object) {
        return classOfCharts(object).map(type -> {
            int width = (int) call(type, object, "getWidth");
            int height = (int) call(type, object, "getHeight");
            String title = String.valueOf(call(type, object, "getTitle"));
            BufferedImage picture = new ChartPicture(width, height, kind(object.getClass()) + ": " + title);
            Graphics2D graphics = picture.createGraphics();
            try {
                type.getMethod("paint", Graphics2D.class, int.class, int.class).invoke(object, graphics, width, height);
            } catch (ReflectiveOperationException e) {
                throw failure(e);
            } finally {
                graphics.dispose();
            }
            return picture;
        });
    }

    private static Optional<Class<?>> classOfCharts(Object object) {
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            if (type.getName().equals(CHART)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** For example XYChart, also for a class of the notebook that extends it. */
    private static String kind(Class<?> type) {
        return type.getName().startsWith("org.knowm.xchart.") ? type.getSimpleName() : kind(type.getSuperclass());
    }

    private static Object call(Class<?> type, Object object, String getter) {
        try {
            return type.getMethod(getter).invoke(object);
        } catch (ReflectiveOperationException e) {
            throw failure(e);
        }
    }

    /** What the chart itself threw, for example that it has no series. */
    private static RuntimeException failure(ReflectiveOperationException e) {
        if (e.getCause() instanceof RuntimeException cause) {
            return cause;
        }
        return new IllegalStateException("the chart cannot be drawn", e);
    }

    private static final class ChartPicture extends BufferedImage {
        private final String text;

        ChartPicture(int width, int height, String text) {
            super(width, height, TYPE_INT_RGB);
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
