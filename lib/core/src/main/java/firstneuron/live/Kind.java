package firstneuron.live;

import java.util.Map;

/** The widgets of ipywidgets that are used here, by their names in JavaScript. */
enum Kind {
    SLIDER("FloatSlider"),
    WHOLE_SLIDER("IntSlider"),
    TOGGLE_BUTTONS("ToggleButtons"),
    CHECKBOX("Checkbox"),
    BUTTON("Button"),
    PLAY("Play"),
    HTML("HTML"),
    ROW("HBox"),
    COLUMN("VBox"),
    LAYOUT(Kind.BASE, "LayoutModel", "LayoutView"),
    DESCRIPTION_STYLE(Kind.CONTROLS, "DescriptionStyleModel", "StyleView"),
    TOGGLE_BUTTONS_STYLE(Kind.CONTROLS, "ToggleButtonsStyleModel", "StyleView");

    private static final String BASE = "@jupyter-widgets/base";
    private static final String CONTROLS = "@jupyter-widgets/controls";
    private static final String APART = "2px 20px 2px 2px";

    private final String modelModule;
    private final String model;
    private final String view;

    Kind(String name) {
        this(Kind.CONTROLS, name + "Model", name + "View");
    }

    Kind(String modelModule, String model, String view) {
        this.modelModule = modelModule;
        this.model = model;
        this.view = view;
    }

    String modelModule() {
        return modelModule;
    }

    String model() {
        return model;
    }

    /** The views of layouts and styles are those of the base, also where their models are not. */
    String viewModule() {
        return view.equals("LayoutView") || view.equals("StyleView") ? BASE : CONTROLS;
    }

    String view() {
        return view;
    }

    /**
     * In CSS: three sliders stand side by side in a notebook of the usual width, and other controls take what they need.
     * Buttons have their name before them, as sliders do. They and boxes are farther from the next control than from
     * their own name.
     */
    Map<String, Object> layout() {
        return switch (this) {
            case SLIDER, WHOLE_SLIDER -> Map.of("width", "250px");
            case TOGGLE_BUTTONS ->
                Map.of(
                        "width", "auto",
                        "display", "flex",
                        "align_items", "baseline",
                        "grid_gap", "8px",
                        "margin", APART);
            case CHECKBOX -> Map.of("width", "auto", "margin", APART);
            default -> Map.of("width", "auto");
        };
    }
}
